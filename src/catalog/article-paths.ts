import type { Article } from "../schemas/article.ts";
import type { Entry, Library } from "../schemas/library.ts";

/** The pieces of an article's address: `service` only for errors. */
export type ArticleParams = { service: string; name: string } | { name: string };

function paramsOf(treeId: string): ArticleParams {
  const [folder = "", name = ""] = treeId.split("/");
  return folder === "symptoms" ? { name } : { service: folder, name };
}

/** One page for each article of a kind. */
export function articlePaths(library: Library, kind: "errors" | "symptoms") {
  return library[kind].map((entry: Entry<Article>) => ({ params: paramsOf(entry.id), props: { entry } }));
}

/** The pages of articles under the ids that they once had: the same page, which names its present address as the canonical one. */
export function aliasPaths(library: Library, kind: "errors" | "symptoms") {
  return library[kind].flatMap((entry: Entry<Article>) =>
    entry.data.aliases.map((alias) => ({ params: paramsOf(alias), props: { entry } })),
  );
}

/** One page for each question of each article of a kind. */
export function stepPaths(library: Library, kind: "errors" | "symptoms") {
  return library[kind].flatMap((entry: Entry<Article>) =>
    Object.keys(entry.data.tree.questions).map((question) => ({
      params: { ...paramsOf(entry.id), question },
      props: { entry, question },
    })),
  );
}
