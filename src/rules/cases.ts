import { articlesOf, type Library } from "../schemas/library.ts";
import type { ContentProblem } from "../schemas/parse-content.ts";

/** Each real case names causes that exist, and answers that a question of that id offers somewhere. */
export function checkCases(library: Library): ContentProblem[] {
  const causes = new Set(library.causes.map(({ id }) => id));
  const offered = new Map<string, Set<string>>();
  for (const { data } of articlesOf(library)) {
    for (const [id, { options }] of Object.entries(data.tree.questions)) {
      const known = offered.get(id) ?? new Set();
      for (const option of options) known.add(option.id);
      offered.set(id, known);
    }
  }
  return library.cases.flatMap(({ file, data }) => [
    ...data.causes
      .filter((cause) => !causes.has(cause))
      .map((found) => ({ file, field: "causes", found, write: "the id of a cause that exists in content/causes" })),
    ...Object.entries(data.answers)
      .filter(([question, option]) => !offered.get(question)?.has(option))
      .map(([question, option]) => ({
        file,
        field: `answers.${question}`,
        found: option,
        write: "a question of some tree, and one of its answers",
      })),
  ]);
}
