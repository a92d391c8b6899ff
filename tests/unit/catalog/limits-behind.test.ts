import { describe, expect, it } from "vitest";
import { limitsBehind } from "../../../src/catalog/limits-behind.ts";
import { limitsOfOperation } from "../../../src/catalog/limits-of-operation.ts";
import { readLimits } from "../../support/read-limits.ts";

const files = readLimits().sort((a, b) => a.order - b.order);

describe("the limits behind a page", () => {
  it("are those that name the error or the cause, in words and with their row", () => {
    expect(limitsBehind(files, { kind: "cause", id: "getuser-on-every-request" })).toEqual([
      {
        id: "user-read",
        name: "UserRead",
        value: "120 requests per second",
        scope: "account and Region",
        url: "/limits/#user-read",
      },
    ]);
    const codes = limitsBehind(files, { kind: "article", id: "user-pools/ExpiredCodeException" });
    expect(codes.map(({ value }) => value)).toContain("24 hours");
    expect(limitsBehind(files, { kind: "article", id: "user-pools/UserNotFoundException" })).toEqual([]);
  });
});

describe("the limits of an operation", () => {
  it("begin with its quota category", () => {
    const limits = limitsOfOperation(files, { name: "ForgotPassword", service: "user-pools" });
    expect(limits.map(({ label, name, value }) => [label, name, value])).toEqual([
      ["Quota category", "UserAccountRecovery", "30 requests per second"],
      ["Tries", "ForgotPassword", "5 to 20 requests"],
    ]);
  });

  it("are those of its own service", () => {
    expect(limitsOfOperation(files, { name: "TagResource", service: "identity-pools" })).toHaveLength(1);
    expect(limitsOfOperation(files, { name: "TagResource", service: "user-pools" })[0]?.name).toBe(
      "UserPoolResourceUpdate",
    );
  });

  it("are found for the operation of every category", () => {
    const named = files.filter(({ kind }) => kind === "request-rate").flatMap(({ limits }) => limits);
    const lost = named
      .flatMap(({ operations }) => operations)
      .filter(
        (name) =>
          limitsOfOperation(files, { name, service: "user-pools" }).length +
            limitsOfOperation(files, { name, service: "identity-pools" }).length ===
          0,
      );
    expect(lost.filter((name) => name !== "GetClientToken")).toEqual([]);
  });
});
