import { describe, expect, it } from "vitest";
import { createTestModel } from "xstate/graph";
import { articlesOf } from "../../src/schemas/library.ts";
import { compile } from "../../src/wizard/compile.ts";
import { buildGraph, nodeKey } from "../../src/wizard/graph.ts";
import { replay, type Answers } from "../../src/wizard/replay.ts";
import { causesOf, MAX_QUESTIONS } from "../../src/wizard/validate.ts";
import { loadLibrary } from "../support/library.ts";

const library = await loadLibrary();

describe.each(articlesOf(library).map(({ id, data }) => ({ id, data })))("the tree of $id", ({ data }) => {
  const graph = buildGraph(data.tree);
  const paths = createTestModel(compile(graph)).getSimplePaths();

  it("has ways, and each ends at a cause, at another tree or at none of these", () => {
    expect(paths.length).toBeGreaterThan(0);
    for (const { state } of paths) expect(String(state.value)).toMatch(/^(?:(?:cause|tree):.+|none)$/);
  });

  it("reaches every cause that it names", () => {
    const ends = new Set(paths.map(({ state }) => String(state.value)));
    expect(causesOf(data.tree).filter((id) => !ends.has(`cause:${id}`))).toEqual([]);
  });

  it(`asks at most ${MAX_QUESTIONS} questions on any way`, () => {
    for (const { steps } of paths) expect(steps.filter(isAnswer).length).toBeLessThanOrEqual(MAX_QUESTIONS);
  });

  it("stands after the replay of each way where the machine stands", () => {
    for (const { steps, state } of paths) {
      const answers = answersOf(
        steps.map(({ state: at, event }) => ({
          at: String(at.value),
          event: (event as { type: string }).type,
        })),
        graph.start,
      );
      const { place, trail, remaining } = replay(graph, answers);
      expect(place.kind === "exhausted" ? "exhausted" : nodeKey(place)).toBe(String(state.value));
      expect(trail.length).toBe(Object.keys(answers).length);
      expect(remaining.length).toBe(place.kind === "none" ? 0 : 1);
    }
  });

  it("goes on after each cause whose fix did not help, until all are struck out", () => {
    const answers: Record<string, string> = {};
    const tried = new Set<string>();
    for (let round = 0; round < 1000; round += 1) {
      const { place } = replay(graph, answers, tried);
      if (place.kind === "exhausted" || place.kind === "tree") break;
      if (place.kind === "cause") {
        expect(tried.has(place.id)).toBe(false);
        tried.add(place.id);
        continue;
      }
      const { trail, remaining } = replay(graph, answers, tried);
      expect(remaining.length).toBeGreaterThan(0);
      const option = graph.questions
        .get(place.id)
        ?.edges.find(
          (edge) =>
            edge.to.kind !== "none" &&
            replay(graph, { ...answers, [place.id]: edge.option }, tried).trail.length > trail.length,
        );
      expect(option).toBeDefined();
      answers[place.id] = option?.option ?? "";
    }
    const { place } = replay(graph, answers, tried);
    expect(["exhausted", "tree"]).toContain(place.kind);
  });
});

interface Walked {
  at: string;
  event: string;
}

function isAnswer(step: { event: { type: string } }): boolean {
  return !step.event.type.startsWith("xstate.");
}

/** The answers of a path: each event answers the question at which the path stood before it. */
function answersOf(steps: Walked[], start: string): Answers {
  const answers: Record<string, string> = {};
  let question = start;
  for (const { at, event } of steps) {
    if (!event.startsWith("xstate.")) answers[question] = event;
    question = at;
  }
  return answers;
}
