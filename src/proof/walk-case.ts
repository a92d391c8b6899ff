import { maskSecrets } from "../lib/mask-secrets.ts";
import type { RealCase } from "../schemas/case.ts";
import { articlesOf, type Entry, type Library } from "../schemas/library.ts";
import type { Match } from "../search/candidate.ts";
import { match } from "../search/match.ts";
import { readFacts } from "../search/read-facts.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { buildGraph, parseTarget, UNSURE } from "../wizard/graph.ts";

/** One question on the way, and by what it was answered. */
export interface WalkStep {
  tree: string;
  question: string;
  option: string;
  by: "paste" | "person" | "unsure";
}

/** How a person with this case goes through the site. */
export interface Walk {
  id: string;
  /** Where the search led: the first match. */
  entered: { tree: string | null; cause: string | null } | null;
  steps: WalkStep[];
  /** The cause at the end; null when the search found nothing. */
  end: string | null;
  arrived: boolean;
  /** Questions that had to be asked: those that the paste did not answer. */
  asked: number;
}

/**
 * Walks one case: the paste goes into the search (the typed words, where the paste says nothing), the first match is
 * followed, the facts of the paste answer what they can, the person answers what `answers` holds, and everything else
 * is "I'm not sure". Answers go along from tree to tree. Pure.
 */
export function walkCase(
  { id, data }: Pick<Entry<RealCase>, "id" | "data">,
  library: Library,
  index: SearchIndex,
): Walk {
  const first = firstMatch(data.paste, index) ?? firstMatch(data.typed, index);
  const steps: WalkStep[] = [];
  const finish = (end: string | null): Walk => ({
    id,
    entered: first ? { tree: first.error, cause: first.cause } : null,
    steps,
    end,
    arrived: end !== null && data.causes.includes(end),
    asked: steps.filter(({ by }) => by !== "paste").length,
  });
  if (!first) return finish(null);
  if (first.error === null || (first.cause !== null && first.level === "certain")) return finish(first.cause);

  const trees = new Map(articlesOf(library).map((article) => [article.id, buildGraph(article.data.tree)]));
  let tree = first.error;
  let place = start(tree);
  while (place.kind !== "cause") {
    if (place.kind === "none") return finish(null);
    if (place.kind === "tree") {
      tree = place.id;
      place = start(tree);
      continue;
    }
    const question: string = place.id;
    const edges = trees.get(tree)?.questions.get(question)?.edges ?? [];
    const offered = (option: string | undefined) => edges.find((edge) => edge.option === option);
    const edge = offered(first.answers[question]) ?? offered(data.answers[question]) ?? offered(UNSURE);
    if (!edge) return finish(null);
    const by =
      edge.option === first.answers[question] ? "paste" : edge.option === data.answers[question] ? "person" : "unsure";
    steps.push({ tree, question, option: edge.option, by });
    place = edge.to;
  }
  return finish(place.id);

  function start(of: string) {
    return parseTarget(trees.get(of)?.start ?? "");
  }
}

function firstMatch(text: string, index: SearchIndex): Match | undefined {
  const masked = maskSecrets(text).text;
  return match({ text: masked, facts: readFacts(masked), index })[0];
}
