import type { FactName } from "../schemas/tree.ts";
import type { IndexedArticle, SearchIndex } from "./search-index.ts";

/** How far facts lead into a tree. */
export interface Folded {
  /** The article whose tree was reached: another one when an answer leads there. */
  article: IndexedArticle;
  /** Option ids by question id, of that article's tree. */
  answers: Record<string, string>;
  /** The cause that the facts lead to, or null when a question is left. */
  cause: string | null;
}

/** Values by fact; the value of `message` is a message id. */
export type TreeFacts = Partial<Record<FactName, string>>;

/** Answers the questions of an article from its start with what is known, as far as that goes. A circle of trees ends it. */
export function foldFacts(article: IndexedArticle, facts: TreeFacts, index: SearchIndex): Folded {
  const folded: Folded = { article, answers: {}, cause: null };
  const seen = new Set<string>();
  let id = article.start;
  for (;;) {
    const key = `${folded.article.id} ${id}`;
    const option = optionFor(folded.article, id, facts);
    if (!option || seen.has(key)) return folded;
    seen.add(key);
    const [kind, target = ""] = option.to.split(":");
    if (kind === "tree") {
      const next = index.articles.find((candidate) => candidate.id === target);
      if (!next) return folded;
      folded.article = next;
      folded.answers = {};
      id = next.start;
      continue;
    }
    folded.answers[id] = option.id;
    if (kind === "cause") {
      folded.cause = target;
      return folded;
    }
    id = option.to;
  }
}

function optionFor(article: IndexedArticle, id: string, facts: TreeFacts): { id: string; to: string } | undefined {
  const question = article.questions[id];
  const value = question && facts[question.fact];
  return value === undefined ? undefined : question?.options.find(({ when }) => when.includes(value));
}
