import type { Article } from "../schemas/article.ts";
import { articlesOf, type Entry, type Library } from "../schemas/library.ts";
import type { TreeDocument } from "../schemas/tree-document.ts";
import { articleUrl, causeUrl } from "../wizard/addresses.ts";
import { buildGraph, leavesFrom } from "../wizard/graph.ts";

/** A tree with the words of everything it leads to, for the wizard in the browser. */
export function treeDocument(library: Library, { id, data }: Entry<Article>): TreeDocument {
  const leaves = leavesFrom(buildGraph(data.tree), { kind: "question", id: data.tree.start });
  const idsOf = (kind: "cause" | "tree"): Set<string> =>
    new Set(leaves.filter((leaf) => leaf.kind === kind).map((leaf) => leaf.id));
  const causes = idsOf("cause");
  const trees = idsOf("tree");
  return {
    id,
    title: data.title,
    url: articleUrl(id),
    tree: data.tree,
    causes: Object.fromEntries(
      library.causes
        .filter((cause) => causes.has(cause.id))
        .map(({ id: cause, data: { title, summary, tell } }) => [
          cause,
          { title, summary, tell, url: causeUrl(cause) },
        ]),
    ),
    trees: Object.fromEntries(
      articlesOf(library)
        .filter((article) => trees.has(article.id))
        .map((article) => [
          article.id,
          {
            title: article.data.title,
            url: articleUrl(article.id),
            questions: Object.keys(article.data.tree.questions),
          },
        ]),
    ),
  };
}
