import type { Article } from "../schemas/article.ts";
import { articlesOf, type Entry, type Library } from "../schemas/library.ts";
import type { Tree } from "../schemas/tree.ts";
import type { IndexedArticle, IndexedCause, IndexedQuestion, SearchIndex } from "./search-index.ts";
import { stems } from "./tokens.ts";

/**
 * Builds the search index of a library: titles, wordings, search phrases, what tells causes apart and what facts
 * answer; no prose. What follows from those is left to `documentsOf`, so that the index stays small.
 * Pure; the same library gives the same index.
 */
export function buildSearchIndex(library: Library): SearchIndex {
  const articles = articlesOf(library);
  return withoutCommonWords({
    version: 1,
    articles: articles.map(indexArticle),
    causes: library.causes.map(indexCause),
  });
}

/** A word that stands in more than this share of all entries tells none of them from the others. */
const COMMON = 1 / 12;
/** In a small library no word is common. */
const LEAST_COMMON = 20;

/** The same index without the words of its other sentences that stand nearly everywhere. */
function withoutCommonWords({ version, articles, causes }: SearchIndex): SearchIndex {
  const entries = [
    ...articles.map(({ sees, search, weak }) => new Set([...sees, ...search, weak].join(" ").split(" "))),
    ...causes.map(({ search, weak }) => new Set([...search, weak].join(" ").split(" "))),
  ];
  const counts = new Map<string, number>();
  for (const words of entries) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const telling = ({ weak }: { weak: string }): string =>
    weak
      .split(" ")
      .filter((word) => (counts.get(word) ?? 0) <= Math.max(LEAST_COMMON, COMMON * entries.length))
      .join(" ");
  return {
    version,
    articles: articles.map((article) => ({ ...article, weak: telling(article) })),
    causes: causes.map((cause) => ({ ...cause, weak: telling(cause) })),
  };
}

function indexArticle({ id, data }: Entry<Article>): IndexedArticle {
  const known = [data.title, ...data.search, ...data.messages.flatMap(({ text, wordings }) => [text, ...wordings])];
  return {
    id,
    title: data.title,
    messages: data.messages.map(({ id, text, wordings, operations, causes }) => ({
      id,
      texts: [text, ...wordings],
      operations,
      causes,
    })),
    start: data.tree.start,
    questions: answerable(data.tree),
    causes: data.apart.map(({ cause }) => cause),
    sees: data.apart.map(({ see }) => bag([see]).join(" ")),
    search: phrases(data.search),
    weak: bag([data.summary], known.flatMap(stems)).join(" "),
  };
}

function indexCause({ id, data }: Library["causes"][number]): IndexedCause {
  const asked = data.faq.map(({ question }) => question);
  const claims = data.belief ? [data.belief.claim] : [];
  const known = [data.title, id.replaceAll("-", " "), ...data.search].flatMap(stems);
  return {
    id,
    title: data.title,
    search: phrases(data.search),
    weak: bag([data.summary, data.tell, ...asked, ...claims], known).join(" "),
  };
}

function phrases(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => stems(text).join(" ")).filter((phrase) => phrase !== ""))];
}

/** The stems of some texts, each once, without those that are known already. */
function bag(texts: readonly string[], known: readonly string[] = []): string[] {
  const before = new Set(known);
  return [...new Set(texts.flatMap(stems))].filter((stem) => !before.has(stem));
}

/** The questions that facts answer: from the start, and on through the answers that facts give. */
function answerable(tree: Tree): Record<string, IndexedQuestion> {
  const found: Record<string, IndexedQuestion> = {};
  const open = [tree.start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const question = tree.questions[id];
    if (!question?.answeredBy || found[id]) continue;
    const options = question.options.flatMap(({ id, when, to }) => (when ? [{ id, when, to }] : []));
    found[id] = { fact: question.answeredBy, options };
    open.push(...options.map(({ to }) => to).filter((to) => !to.includes(":")));
  }
  return found;
}
