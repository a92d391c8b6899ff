import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { matchSecretHash, type Candidate } from "../../../../src/analyzers/secret-hash/match-secret-hash.ts";

const CLIENT = { clientId: "1example23456789", clientSecret: "9example87654321" };
const { clientId, clientSecret } = CLIENT;
const CANDIDATES: Candidate[] = [
  { label: "USERNAME of the request", username: "jane@example.com" },
  { label: "sub", username: "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee" },
  { label: "USER_ID_FOR_SRP", username: "jane" },
];

const hmac = (key: string, message: string, hash = "sha256") => createHmac(hash, key).update(message);
const match = (sent: string) => matchSecretHash(sent, CANDIDATES, CLIENT, crypto.subtle);

describe("matchSecretHash", () => {
  it("finds no fault with the hash of the request's own name", async () => {
    const found = await match(hmac(clientSecret, `jane@example.com${clientId}`).digest("base64"));
    expect(found).toEqual({ candidate: CANDIDATES[0], mistake: "" });
  });

  it("names the other name that a hash was made from", async () => {
    const found = await match(hmac(clientSecret, `jane${clientId}`).digest("base64"));
    expect(found).toEqual({ candidate: CANDIDATES[2], mistake: "", cause: "secret-hash-wrong-username" });
  });

  it("tells a hash of sub apart, which a refresh needs", async () => {
    const found = await match(hmac(clientSecret, `${CANDIDATES[1]?.username ?? ""}${clientId}`).digest("base64"));
    expect(found?.cause).toBe("secret-hash-refresh-needs-real-username");
  });

  it.each([
    ["hexadecimal", hmac(clientSecret, `jane${clientId}`).digest("hex")],
    ["hexadecimal", hmac(clientSecret, `jane${clientId}`).digest("hex").toUpperCase()],
    ["Base64 of the hexadecimal", btoa(hmac(clientSecret, `jane${clientId}`).digest("hex"))],
    ["Base64url", hmac(clientSecret, `jane${clientId}`).digest("base64url")],
    ["before the user name", hmac(clientSecret, `${clientId}jane`).digest("base64")],
    ["swapped", hmac(`jane${clientId}`, clientSecret).digest("base64")],
    ["user name alone", hmac(clientSecret, "jane").digest("base64")],
    ["client id alone", hmac(clientSecret, clientId).digest("base64")],
    ["the character :", hmac(clientSecret, `jane:${clientId}`).digest("base64")],
    ["behind the message", hmac(clientSecret, `jane${clientId}\n`).digest("base64")],
    ["behind the secret", hmac(`${clientSecret}\n`, `jane${clientId}`).digest("base64")],
    ["SHA-1", hmac(clientSecret, `jane${clientId}`, "sha1").digest("base64")],
    ["SHA-512", hmac(clientSecret, `jane${clientId}`, "sha512").digest("base64")],
    ["plain SHA-256", createHash("sha256").update(`jane${clientId}`).digest("base64")],
  ])("recognises the mistake: %s", async (words, sent) => {
    const found = await match(sent);
    expect(found?.mistake).toContain(words);
    expect(found?.cause).toBe("secret-hash-computed-wrong");
  });

  it("recognises another spelling of the name", async () => {
    const found = await match(hmac(clientSecret, `JANE${clientId}`).digest("base64"));
    expect(found).toMatchObject({ mistake: "the name in capitals", cause: "secret-hash-wrong-username" });
  });

  it("takes a hash that is encoded for an address as the hash that it encodes", async () => {
    const found = await match(encodeURIComponent(hmac(clientSecret, `jane@example.com${clientId}`).digest("base64")));
    expect(found?.mistake).toBe("");
  });

  it("finds nothing for the hash of another secret, and nothing without a secret", async () => {
    expect(await match(hmac("another", `jane${clientId}`).digest("base64"))).toBeNull();
    expect(await matchSecretHash("x", CANDIDATES, { clientId, clientSecret: "" }, crypto.subtle)).toBeNull();
  });
});
