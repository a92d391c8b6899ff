import { describe, expect, it } from "vitest";
import { buildGraph, leavesFrom, nodeKey } from "../../../src/wizard/graph.ts";
import { replay } from "../../../src/wizard/replay.ts";
import { SAMPLE } from "../../support/trees.ts";

const graph = buildGraph(SAMPLE);
const keys = (nodes: readonly Parameters<typeof nodeKey>[0][]): string[] => nodes.map(nodeKey);

describe("replay", () => {
  it("stands at the first question without answers, with every leaf possible", () => {
    const { trail, place, remaining, ruledOut } = replay(graph, {});
    expect(place).toEqual({ kind: "question", id: "kind" });
    expect(trail).toEqual([]);
    expect(keys(remaining)).toEqual([
      "cause:missing",
      "cause:wrong",
      "cause:shared",
      "cause:off",
      "tree:user-pools/Other",
    ]);
    expect(ruledOut).toEqual([]);
  });

  it("names for each struck-out cause the answer that struck it out", () => {
    const { place, ruledOut } = replay(graph, { kind: "secret", secret: "wrong" });
    expect(place).toEqual({ kind: "cause", id: "wrong" });
    expect(Object.fromEntries(ruledOut.map(({ node, reason }) => [nodeKey(node), reason]))).toEqual({
      "cause:off": { kind: "answer", step: { question: "kind", option: "secret" } },
      "tree:user-pools/Other": { kind: "answer", step: { question: "kind", option: "secret" } },
      "cause:missing": { kind: "answer", step: { question: "secret", option: "wrong" } },
      "cause:shared": { kind: "answer", step: { question: "secret", option: "wrong" } },
    });
  });

  it("keeps later answers when an earlier one changes, and sets aside those that are no longer met", () => {
    const { place, setAside } = replay(graph, { kind: "flow", secret: "wrong" });
    expect(place).toEqual({ kind: "question", id: "flow" });
    expect(setAside).toEqual([{ question: "secret", option: "wrong" }]);
  });

  it("counts a set-aside answer again when the way comes back to its question", () => {
    expect(replay(graph, { secret: "wrong", kind: "secret" }).place).toEqual({ kind: "cause", id: "wrong" });
  });

  it("takes not-sure as an answer with a way of its own", () => {
    expect(replay(graph, { kind: "unsure", secret: "unsure" }).place).toEqual({ kind: "cause", id: "missing" });
  });

  it("asks the last question again when the cause that it led to is struck out", () => {
    const { place, reopened, remaining, ruledOut } = replay(
      graph,
      { kind: "secret", secret: "wrong" },
      new Set(["wrong"]),
    );
    expect(place).toEqual({ kind: "question", id: "secret" });
    expect(reopened).toEqual({ question: "secret", option: "wrong" });
    expect(keys(remaining)).toEqual(["cause:missing", "cause:shared"]);
    expect(ruledOut[0]).toEqual({ node: { kind: "cause", id: "wrong" }, reason: { kind: "tried" } });
  });

  it("goes back as far as a question that still leads somewhere", () => {
    const tried = new Set(["missing", "wrong", "shared"]);
    const { place, trail, reopened } = replay(graph, { kind: "secret", secret: "wrong" }, tried);
    expect(place).toEqual({ kind: "question", id: "kind" });
    expect(trail).toEqual([]);
    expect(reopened).toEqual({ question: "kind", option: "secret" });
  });

  it("is exhausted when every cause is struck out and no other tree is left", () => {
    const small = buildGraph({ start: "flow", questions: { flow: SAMPLE.questions.flow ?? neverMissing() } });
    const { place, remaining } = replay(small, { flow: "on" }, new Set(["off", "shared"]));
    expect(place).toEqual({ kind: "exhausted" });
    expect(remaining).toEqual([]);
  });

  describe("with an answer that says none of these", () => {
    const question = SAMPLE.questions.flow ?? neverMissing();
    const [first, ...others] = question.options;
    if (!first) throw new Error("the sample question has answers");
    const honest = buildGraph({
      start: "flow",
      questions: { flow: { ...question, options: [{ ...first, to: "none" }, ...others] } },
    });

    it("ends there with no cause left, each ruled out by that answer", () => {
      const { place, remaining, ruledOut } = replay(honest, { flow: first.id });
      expect(place).toEqual({ kind: "none", id: "none" });
      expect(remaining).toEqual([]);
      expect(ruledOut.length).toBeGreaterThan(0);
      for (const { reason } of ruledOut)
        expect(reason).toEqual({ kind: "answer", step: { question: "flow", option: first.id } });
    });

    it("never counts it among the causes that are possible", () => {
      expect(keys(replay(honest, {}).remaining)).not.toContain("none");
    });

    it("is exhausted when every cause is struck out, though that answer is left", () => {
      const causes = leavesFrom(honest, { kind: "question", id: "flow" }).map(({ id }) => id);
      expect(replay(honest, {}, new Set(causes)).place).toEqual({ kind: "exhausted" });
    });
  });

  it("stops at a question whose stored answer does not exist", () => {
    const { place, reopened } = replay(graph, { kind: "gone" });
    expect(place).toEqual({ kind: "question", id: "kind" });
    expect(reopened).toEqual({ question: "kind", option: "gone" });
  });
});

function neverMissing(): never {
  throw new Error("the sample tree has a question named flow");
}
