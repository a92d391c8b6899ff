import { describe, expect, it } from "vitest";
import { answerOnward } from "../../../src/session/answer-onward.ts";
import { answer, EMPTY_PLACE, strikeOut, withdraw } from "../../../src/session/place.ts";
import { LOOKING } from "../../support/looking-trees.ts";
import { readingWith } from "../../support/readings.ts";

const NOBODY: ReadonlySet<string> = new Set();
const pool = readingWith("pool", { DeviceConfiguration: { ChallengeRequiredOnNewDevice: true } });
const client = readingWith("client", { HasClientSecret: true, ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH"] });
const evidence = { pool, client };
const known = { evidence, subject: { authFlow: "USER_SRP_AUTH" } };

describe("answering by what was read", () => {
  it("answers one question after the other and marks each as looked up", () => {
    const end = answerOnward(LOOKING, EMPTY_PLACE, known, NOBODY);
    expect(end.answers).toEqual({ secret: "has", flow: "listed", devices: "remembered" });
    expect(end.looked).toEqual(["secret", "flow", "devices"]);
  });

  it("stops at the question that nothing was read for", () => {
    const end = answerOnward(LOOKING, EMPTY_PLACE, { evidence, subject: {} }, NOBODY);
    expect(end.answers).toEqual({ secret: "has" });
  });

  it("goes on over a question that the person answers", () => {
    const asked = answerOnward(LOOKING, EMPTY_PLACE, { evidence, subject: {} }, NOBODY);
    const end = answerOnward(LOOKING, answer(asked, "flow", "unsure"), { evidence, subject: {} }, NOBODY);
    expect(end.answers).toEqual({ secret: "has", flow: "unsure", devices: "remembered" });
    expect(end.looked).toEqual(["secret", "devices"]);
  });

  it("leaves what a person or a paste answered, and what was overruled", () => {
    const own = answer(EMPTY_PLACE, "secret", "none");
    expect(answerOnward(LOOKING, own, known, NOBODY)).toBe(own);
    const pasted = { ...own, read: ["secret"] };
    expect(answerOnward(LOOKING, pasted, known, NOBODY)).toBe(pasted);
    expect(answerOnward(LOOKING, EMPTY_PLACE, known, new Set(["secret"]))).toBe(EMPTY_PLACE);
    const end = answerOnward(LOOKING, EMPTY_PLACE, known, NOBODY);
    const again = withdraw(end, "flow");
    expect(answerOnward(LOOKING, again, known, new Set(["flow"]))).toBe(again);
  });

  it("lets an earlier looked-up answer follow what was read since", () => {
    const before = answerOnward(LOOKING, EMPTY_PLACE, known, NOBODY);
    const publicClient = { client: readingWith("client", { HasClientSecret: false }, "live") };
    const after = answerOnward(LOOKING, before, { evidence: publicClient, subject: {} }, NOBODY);
    expect(after.answers.secret).toBe("none");
    expect(after.looked).toContain("secret");
  });

  it("keeps its answers when what was read is forgotten, and gives none for a struck-out cause", () => {
    const end = answerOnward(LOOKING, EMPTY_PLACE, known, NOBODY);
    expect(answerOnward(LOOKING, end, { evidence: {}, subject: {} }, NOBODY)).toBe(end);
    const none = { evidence: { client: readingWith("client", { HasClientSecret: false }) }, subject: {} };
    const struck = strikeOut(EMPTY_PLACE, "no-secret");
    expect(answerOnward(LOOKING, struck, none, NOBODY)).toBe(struck);
  });
});
