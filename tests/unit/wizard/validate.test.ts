import { describe, expect, it } from "vitest";
import type { Tree } from "../../../src/schemas/tree.ts";
import { validateTree } from "../../../src/wizard/validate.ts";
import { ask, SAMPLE } from "../../support/trees.ts";

const found = (tree: Tree): string[] => validateTree(tree).map(({ field, found: text }) => `${field}: ${text}`);

describe("validateTree", () => {
  it("finds nothing wrong with a sound tree", () => {
    expect(found(SAMPLE)).toEqual([]);
  });

  it("names a start that is no question", () => {
    expect(found({ ...SAMPLE, start: "nowhere" })).toEqual(["start: nowhere"]);
  });

  it("names an answer that leads to a question which does not exist", () => {
    expect(found({ start: "a", questions: { a: ask({ yes: "gone", no: "cause:x" }, "cause:x") } })).toEqual([
      "questions.a.yes: gone",
    ]);
  });

  it("names a not-sure that leads nowhere", () => {
    expect(found({ start: "a", questions: { a: ask({ yes: "cause:x", no: "cause:y" }, "gone") } })).toEqual([
      "questions.a.unsure: gone",
    ]);
  });

  it("names a circle by the questions on it", () => {
    const tree = {
      start: "a",
      questions: { a: ask({ yes: "b", no: "cause:x" }, "b"), b: ask({ yes: "a", no: "cause:y" }, "cause:y") },
    };
    expect(found(tree)).toEqual(["questions.a: the answers lead in a circle: a → b → a"]);
  });

  it("names a question that no answer leads to", () => {
    const tree = {
      start: "a",
      questions: {
        a: ask({ yes: "cause:x", no: "cause:y" }, "cause:x"),
        lost: ask({ yes: "cause:x", no: "cause:y" }, "cause:x"),
      },
    };
    expect(found(tree)).toEqual(["questions.lost: no answer leads to this question"]);
  });

  it("names a way of more than seven questions", () => {
    const questions = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [
        `q${index}`,
        ask({ yes: index < 7 ? `q${index + 1}` : "cause:end", no: "cause:x" }, "cause:x"),
      ]),
    );
    expect(found({ start: "q0", questions })[0]).toContain("8 questions on one way");
  });

  it("names answers that share a label", () => {
    const twice = ask({ yes: "cause:x", no: "cause:y" }, "cause:x");
    twice.options.forEach((option) => (option.label = "Yes"));
    expect(found({ start: "a", questions: { a: twice } })).toEqual([
      'questions.a.options: two answers with the label "yes"',
    ]);
  });

  it("names a fact value that picks two answers", () => {
    const question = ask({ yes: "cause:x", no: "cause:y" }, "cause:x", { answeredBy: "operation" });
    question.options.forEach((option) => (option.when = ["InitiateAuth"]));
    expect(found({ start: "a", questions: { a: question } })).toEqual(["questions.a: InitiateAuth picks two answers"]);
  });

  it("names a when that nothing asks for, and an answeredBy that picks nothing", () => {
    const without = ask({ yes: "cause:x", no: "cause:y" }, "cause:x", { answeredBy: "message" });
    expect(found({ start: "a", questions: { a: without } })).toEqual([
      "questions.a: answeredBy: message, but no answer has a when",
    ]);
  });
});
