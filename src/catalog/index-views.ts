import type { Library } from "../schemas/library.ts";
import { type ArticleView, articleView, type MessageView } from "./article-view.ts";
import { families, type Family, familyOf } from "../schemas/families.ts";

export interface FamilyView extends Family {
  errors: ArticleView[];
}

/** All errors, in groups: known families in their order, others after them. */
export function errorsByFamily(library: Library): FamilyView[] {
  const groups = new Map<string, FamilyView>(families.map((family) => [family.id, { ...family, errors: [] }]));
  for (const entry of library.errors) {
    const family = familyOf(entry.id);
    const group = groups.get(family.id) ?? { ...family, errors: [] };
    group.errors.push(articleView(library, entry));
    groups.set(family.id, group);
  }
  return [...groups.values()].filter(({ errors }) => errors.length > 0);
}

/** All symptoms, by title. */
export function symptomViews(library: Library): ArticleView[] {
  return library.symptoms
    .map((entry) => articleView(library, entry))
    .sort((a, b) => a.title.localeCompare(b.title, "en"));
}

/** Every known wording with the article it stands in, in the order of the alphabet. */
export function messageIndex(library: Library): { message: MessageView; article: ArticleView }[] {
  return library.errors
    .flatMap((entry) => {
      const article = articleView(library, entry);
      return article.messages.map((message) => ({ message, article }));
    })
    .sort((a, b) => a.message.text.localeCompare(b.message.text, "en"));
}

/** All articles that carry the same error name, one for each service; keyed by the name. */
export function errorsByName(library: Library): Map<string, ArticleView[]> {
  return Map.groupBy(
    library.errors.map((entry) => articleView(library, entry)),
    ({ id }) => id.slice(id.indexOf("/") + 1),
  );
}
