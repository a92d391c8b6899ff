import { describe, expect, it } from "vitest";
import { explainClaims } from "../../../../src/analyzers/token/explain-claims.ts";
import { CLOCK } from "../../../support/analyzers/analyzers.ts";
import { idClaims } from "../../../support/analyzers/make-token.ts";

describe("explainClaims", () => {
  it("shows no address, name, number or value of one's own", () => {
    const claims = {
      ...idClaims(CLOCK),
      phone_number: "+15555550100",
      "custom:tenant": "acme-secret-tenant",
      salary: 90_210,
      identities: [{ userId: "104556631362906539049", providerName: "Google" }],
      nested: { card: "4111" },
    };
    const shown = JSON.stringify(explainClaims(claims, CLOCK));
    for (const secret of ["jane.doe", "Jane Doe", "5555550100", "acme-secret", "90210", "10455663", "4111"])
      expect(shown).not.toContain(secret);
    expect(shown).toContain("Google");
  });

  it("gives times as such, relative to the clock", () => {
    const exp = explainClaims({ exp: CLOCK / 1_000 - 720 }, CLOCK)[0];
    expect(exp).toMatchObject({ name: "exp", shown: "12 min ago", at: CLOCK - 720_000 });
  });
});
