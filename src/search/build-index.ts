import type { Article } from "../schemas/article.ts";
import { articlesOf, type Entry, type Library } from "../schemas/library.ts";
import type { Tree } from "../schemas/tree.ts";
import type { IndexedArticle, IndexedCause, IndexedQuestion, SearchIndex } from "./search-index.ts";
import { stems } from "./tokens.ts";

/**
 * Builds the search index of a library: titles, wordings, search words and what facts answer; no prose.
 * Pure; the same library gives the same index.
 */
export function buildSearchIndex(library: Library): SearchIndex {
  const articles = articlesOf(library);
  return {
    version: 1,
    articles: articles.map(indexArticle),
    causes: library.causes.map((cause) => indexCause(cause, articles)),
  };
}

function indexArticle({ id, data }: Entry<Article>): IndexedArticle {
  const wordings = data.messages.flatMap(({ text, wordings }) => [text, ...wordings]);
  const strong = bag([data.title, id.replace(/^.*\//, ""), ...wordings, ...data.search]);
  const asked = Object.values(data.tree.questions).flatMap(({ ask, options }) => [
    ask,
    ...options.map(({ label }) => label),
  ]);
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
    strong: strong.join(" "),
    weak: bag([data.summary, ...data.apart.map(({ see }) => see), ...asked], strong).join(" "),
  };
}

function indexCause({ id, data }: Library["causes"][number], articles: readonly Entry<Article>[]): IndexedCause {
  const seen = articles.flatMap(({ data }) => data.apart.filter(({ cause }) => cause === id).map(({ see }) => see));
  const said = articles
    .flatMap(({ data }) => data.messages)
    .filter(({ causes }) => causes.includes(id) && causes.length <= 3)
    .flatMap(({ text, wordings }) => [text, ...wordings]);
  const strong = bag([data.title, id.replaceAll("-", " "), ...data.search, ...seen]);
  const asked = data.faq.map(({ question }) => question);
  return {
    id,
    title: data.title,
    strong: strong.join(" "),
    weak: bag([data.summary, data.tell, ...said, ...asked, ...(data.belief ? [data.belief.claim] : [])], strong).join(
      " ",
    ),
  };
}

/** The stems of some texts, each once, without those that are known already. */
function bag(texts: readonly string[], known: readonly string[] = []): string[] {
  const seen = new Set(known);
  const kept: string[] = [];
  for (const stem of texts.flatMap(stems)) {
    if (seen.has(stem)) continue;
    seen.add(stem);
    kept.push(stem);
  }
  return kept;
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
