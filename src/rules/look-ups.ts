import { ALL_CHECKS } from "../checks/all-checks.ts";
import { articlesOf, type Library } from "../schemas/library.ts";
import type { ContentProblem } from "../schemas/parse-content.ts";

const CHECK_IDS: ReadonlySet<string> = new Set(ALL_CHECKS.map(({ id }) => id));

/** Each look-up of a question names a check that exists, once, and answers of that question. */
export function checkLookUps(library: Library): ContentProblem[] {
  return articlesOf(library).flatMap(({ file, data }) =>
    Object.entries(data.tree.questions).flatMap(([id, { lookUp = [], options }]) => {
      const field = `tree.questions.${id}.lookUp`;
      const answers = new Set(options.map((option) => option.id));
      const checks = lookUp.map(({ check }) => check);
      return [
        ...checks
          .filter((check) => !CHECK_IDS.has(check))
          .map((found) => ({ file, field, found, write: "the id of a check in src/checks" })),
        ...checks
          .filter((check, index) => checks.indexOf(check) !== index)
          .map((found) => ({ file, field, found: `${found} twice`, write: "each check once" })),
        ...lookUp
          .flatMap(({ pass, fail }) => [pass, fail])
          .filter((answer) => answer !== undefined)
          .filter((answer) => !answers.has(answer))
          .map((found) => ({ file, field, found, write: "the id of an answer of this question" })),
      ];
    }),
  );
}
