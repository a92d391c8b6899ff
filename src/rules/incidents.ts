import { articlesOf, type Library } from "../schemas/library.ts";
import type { ContentProblem } from "../schemas/parse-content.ts";
import { buildGraph, nodeKey } from "../wizard/graph.ts";
import { replay } from "../wizard/replay.ts";

/** The walk of a worked incident is one that its tree offers, in this order, and it ends at the cause that the incident names. */
export function checkIncidents(library: Library): ContentProblem[] {
  const trees = new Map(articlesOf(library).map(({ id, data }) => [id, data.tree]));
  return library.incidents.flatMap(({ file, data }) => {
    const tree = trees.get(data.tree);
    if (!tree) return [];
    const answers = Object.fromEntries(data.walk.map(({ question, option }) => [question, option]));
    const { place, trail } = replay(buildGraph(tree), answers);
    const problems: ContentProblem[] = [];
    const walked = trail.map(({ question }) => question).join(" → ");
    const told = data.walk.map(({ question }) => question).join(" → ");
    if (walked !== told)
      problems.push({
        file,
        field: "walk",
        found: told,
        write: `questions as the tree asks them: ${walked || data.tree}`,
      });
    const end = place.kind === "exhausted" ? "nowhere" : nodeKey(place);
    if (end !== `cause:${data.cause}`)
      problems.push({ file, field: "cause", found: data.cause, write: `where the walk ends: ${end}` });
    return problems;
  });
}
