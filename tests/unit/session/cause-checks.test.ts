import { describe, expect, it } from "vitest";
import { checksOfCause, runCauseChecks } from "../../../src/session/cause-checks.ts";

describe("the checks of a cause", () => {
  it("are those whose fault names it, the likeliest first, with what they read and need", () => {
    const [first] = checksOfCause("auth-flow-not-enabled");
    expect(first).toEqual({
      id: "client-allows-auth-flow",
      title: "The app client allows the sign-in flow of the request",
      reads: ["client"],
      needs: ["authFlow"],
    });
    expect(checksOfCause("no-such-cause")).toEqual([]);
  });

  it("are run on their own, and tell nothing without an answer", () => {
    const results = runCauseChecks(["client-allows-auth-flow"], {}, { authFlow: "USER_AUTH" });
    expect(results.map(({ id, verdict }) => [id, verdict.status])).toEqual([["client-allows-auth-flow", "unknown"]]);
  });
});
