import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toReading } from "../../../../src/collectors/edge/to-reading.ts";
import { READINGS, type ReadingName } from "../../../../src/evidence/evidence.ts";

const FROM = { origin: "pasted", call: "X", at: "2026-11-21T04:00:00.000Z" } as const;
const NAMES = Object.keys(READINGS) as ReadingName[];
const SECRET = "planted-secret";

describe("the edge", () => {
  it("lets no secret through, wherever it stands", () => {
    const name = fc.constantFrom(
      "ClientSecret",
      "client_secret",
      "ClientSecretValue",
      "private_key",
      "PreSignedUrl",
      "SecretAccessKey",
      "Password",
      "IpAddress",
    );
    const wrap = fc.array(
      fc.constantFrom("UserPoolClient", "IdentityProvider", "ProviderDetails", "AuthEvents", "Users", "Devices"),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), name, wrap, fc.boolean(), (reading, key, path, listed) => {
        const inner: unknown = { [key]: SECRET, Id: "x", Username: "u" };
        const answer = path.reduceRight((held, part) => ({ [part]: listed ? [held] : held }), inner);
        expect(JSON.stringify(toReading(reading, answer, FROM))).not.toContain(SECRET);
      }),
    );
  });

  it("keeps of attributes the names, and values of flags only", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const secret = `${SECRET}${value}`;
        const Attributes = ["email", "phone_number", "custom:x", "name", "identities"].map((Name) => ({
          Name,
          Value: secret,
        }));
        const reading = toReading("user", { Username: "u", Attributes }, FROM);
        expect(reading).toHaveProperty(
          "data.Attributes",
          Attributes.map(({ Name }) => ({ Name })),
        );
      }),
    );
  });

  it("takes anything without an error", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.anything({ withDate: true }),
        (name, answer) => void toReading(name, answer, FROM),
      ),
    );
  });

  it("removes tokens and key ids from texts that may hold anything", () => {
    const reading = toReading(
      "pool",
      { UserPool: { Id: "x", Name: "ASIAPLANTEDKEY000000", A: `a eyJ${"x".repeat(20)}.b` } },
      FROM,
    );
    expect(reading).toMatchObject({ data: { Id: "x", Name: "[removed]", A: "[removed]" } });
  });
});
