import type { Article, ErrorArticle, SymptomArticle } from "./article.ts";
import type { RealCase } from "./case.ts";
import type { Cause } from "./cause.ts";
import type { Guide } from "./guide.ts";
import type { Incident } from "./incident.ts";

/** One content file: its id, where it lies, its data and its prose. */
export interface Entry<Data> {
  id: string;
  /** Path from the root of the project, for messages to authors. */
  file: string;
  data: Data;
  /** MDX below the frontmatter; empty for a file that is all data. */
  body: string;
}

/** Everything that is known, as plain data. Errors are keyed `user-pools/Name`; symptoms `symptoms/name`. */
export interface Library {
  errors: Entry<ErrorArticle>[];
  symptoms: Entry<SymptomArticle>[];
  causes: Entry<Cause>[];
  incidents: Entry<Incident>[];
  guides: Entry<Guide>[];
  cases: Entry<RealCase>[];
}

/** Errors and symptoms: all that has a tree, under the tree's id. */
export function articlesOf(library: Library): Entry<Article>[] {
  return [...library.errors, ...library.symptoms];
}

/** What is shown to readers: the library without drafts. */
export function published(library: Library): Library {
  return {
    ...library,
    errors: library.errors.filter(({ data }) => !data.draft),
    symptoms: library.symptoms.filter(({ data }) => !data.draft),
    causes: library.causes.filter(({ data }) => !data.draft),
  };
}
