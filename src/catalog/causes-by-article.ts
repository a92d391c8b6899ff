import { articlesOf, type Library } from "../schemas/library.ts";
import { familyOf } from "./families.ts";
import { leadsToCause } from "./leads-to-cause.ts";
import { causeLink, type Link } from "./links.ts";

/** Causes under the family of errors in which people meet them first. */
export interface CauseGroup {
  id: string;
  title: string;
  causes: (Link & { names: string[] })[];
}

/** All causes, each once: under the first family of articles that leads to it; `names` are the titles of all errors that do. */
export function causesByArticle(library: Library): CauseGroup[] {
  const groups = new Map<string, CauseGroup>();
  const articles = articlesOf(library);
  for (const cause of library.causes) {
    const leading = articles.filter(({ data }) => leadsToCause(data.tree, cause.id));
    const first = leading.find(({ id }) => !id.startsWith("symptoms/"));
    const { id, title } = first ? familyOf(first.id) : { id: "symptoms", title: "No error to see" };
    const group = groups.get(id) ?? { id, title, causes: [] };
    group.causes.push({
      ...causeLink(library, cause.id),
      names: leading.filter(({ data }) => "status" in data).map(({ data }) => data.title),
    });
    groups.set(id, group);
  }
  for (const group of groups.values()) group.causes.sort((a, b) => a.title.localeCompare(b.title, "en"));
  return [...groups.values()].sort((a, b) => b.causes.length - a.causes.length);
}
