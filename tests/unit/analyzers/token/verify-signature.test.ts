import { describe, expect, it } from "vitest";
import { verifySignature } from "../../../../src/analyzers/token/verify-signature.ts";
import { CLOCK } from "../../../support/analyzers/analyzers.ts";
import { accessClaims, idClaims, makeTokens } from "../../../support/analyzers/make-token.ts";

const pool = await makeTokens();
const otherPool = await makeTokens();
const otherKid = await makeTokens("another-key");
const token = await pool.sign(idClaims(CLOCK));

describe("verifySignature", () => {
  it("finds the signature good with the keys of the pool, expired or not", async () => {
    expect(await verifySignature(token, pool.jwks)).toEqual({ kind: "good", kid: "example-key" });
  });

  it("finds it bad when a claim was changed, or the keys only share their name", async () => {
    const [header = "", , signature = ""] = token.split(".");
    const payload = (await pool.sign(accessClaims(CLOCK))).split(".")[1] ?? "";
    expect((await verifySignature(`${header}.${payload}.${signature}`, pool.jwks)).kind).toBe("bad");
    expect((await verifySignature(token, otherPool.jwks)).kind).toBe("bad");
  });

  it("says that no key has the kid", async () => {
    expect(await verifySignature(token, otherKid.jwks)).toEqual({ kind: "no-key", kid: "example-key", known: 1 });
  });

  it.each([[null], [{}], [{ keys: [] }], [{ keys: ["x"] }], [[]]])("refuses %j as a set of keys", async (keys) => {
    expect((await verifySignature(token, keys)).kind).toBe("unreadable");
  });

  it.each([[""], ["x.y.z"], [`${btoa('{"alg":"none"}')}.e30.`], [token.slice(0, 40)]])(
    "bears %j as a token",
    async (broken) => {
      expect((await verifySignature(broken, pool.jwks)).kind).not.toBe("good");
    },
  );
});
