import { describe, expect, it } from "vitest";
import { checkById } from "../../../src/checks/all-checks.ts";
import { runCheck } from "../../../src/checks/run-check.ts";
import type { Evidence } from "../../../src/evidence/evidence.ts";
import type { Reading } from "../../../src/evidence/reading.ts";
import { deriveReadings } from "../../../src/session/derive-readings.ts";
import { readingWith } from "../../support/readings.ts";

const attributes = [{ Name: "sub", Value: "0a1b" }, { Name: "email" }, { Name: "email_verified", Value: "true" }];
const tokenUser = readingWith("tokenUser", { Username: "jane", UserAttributes: attributes }, "live");
const notRead: Reading = { kind: "unread", reason: "denied", detail: "ListUsers was refused" };
const judge = (id: string, evidence: Evidence): string => {
  const check = checkById(id);
  return check ? runCheck(check, evidence, {}).status : "";
};

describe("what one answer says about another", () => {
  it("is of GetUser what the user's attributes are, and neither status nor whether the user is enabled", () => {
    const evidence = deriveReadings({ tokenUser, user: notRead }, {});
    expect(evidence.user).toMatchObject({ kind: "read", from: { call: "GetUser" } });
    expect(judge("user-exists", evidence)).toBe("pass");
    expect(judge("user-email-verified", evidence)).toBe("pass");
    expect(judge("user-confirmed", evidence)).toBe("unknown");
    expect(judge("user-enabled", evidence)).toBe("unknown");
  });

  it("is nothing where the person asks about a name that may be another user's", () => {
    expect(deriveReadings({ tokenUser }, { username: "john@example.com" }).user).toBeUndefined();
    expect(deriveReadings({ tokenUser }, { username: "jane" }).user?.kind).toBe("read");
    expect(deriveReadings({ tokenUser }, { username: "0a1b" }).user?.kind).toBe("read");
  });

  it("takes the place of no answer that was read", () => {
    const user = readingWith("user", { Username: "john" });
    expect(deriveReadings({ tokenUser, user }, {}).user).toBe(user);
  });

  it("is of a pool without a domain that there is none to read, of a part of an answer nothing", () => {
    const whole = readingWith("pool", { SchemaAttributes: [] });
    const { domain } = deriveReadings({ pool: whole }, {});
    expect(domain).toMatchObject({ kind: "absent", detail: expect.stringContaining("has no domain") as unknown });
    expect(deriveReadings({ pool: whole }, { domain: "login.example.com" }).domain).toBeUndefined();
    expect(deriveReadings({ pool: readingWith("pool", {}) }, {}).domain).toBeUndefined();
    const withDomain = readingWith("pool", { SchemaAttributes: [], CustomDomain: "login.example.com" });
    expect(deriveReadings({ pool: withDomain }, {}).domain).toBeUndefined();
  });

  it("is of an empty list of providers that there is none to read", () => {
    expect(deriveReadings({ providers: readingWith("providers", { Providers: [] }) }, {}).provider).toMatchObject({
      kind: "absent",
    });
    const goesOn = readingWith("providers", { Providers: [], NextToken: "more" });
    expect(deriveReadings({ providers: goesOn }, {}).provider).toBeUndefined();
  });
});
