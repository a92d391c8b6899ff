import type { Question, Tree } from "../../src/schemas/tree.ts";

/** A question for tests: its answers by option id, and where "not sure" leads. */
export function ask(options: Record<string, string>, unsure: string, more: Partial<Question> = {}): Question {
  return {
    ask: "What do you see there?",
    tell: "Could you tell me what you see?",
    why: "It separates the causes.",
    find: { how: "Look at the page of the app client." },
    options: Object.entries(options).map(([id, to]) => ({ id, label: `It is ${id}`, to })),
    unsure,
    ...more,
  };
}

/** Three questions, five causes and another tree; `secret` and `flow` share the cause `shared`. */
export const SAMPLE: Tree = {
  start: "kind",
  questions: {
    kind: ask({ secret: "secret", flow: "flow", other: "tree:user-pools/Other" }, "secret"),
    secret: ask({ missing: "cause:missing", wrong: "cause:wrong", neither: "cause:shared" }, "cause:missing"),
    flow: ask({ off: "cause:off", on: "cause:shared" }, "cause:off"),
  },
};
