import type { LogCall } from "../../../analyzers/network-log/log-call.ts";
import type { SearchIndex } from "../../../search/search-index.ts";

/** Where the questions about an error stand, with the answers that are known. */
export interface Questions {
  title: string;
  url: string;
}

/** Where the site keeps its search index. */
const INDEX_URL = "/api/search-index.json";

/**
 * The wizard for a failed call: its error, message and operation are read like a pasted error. Null when nothing is
 * known about it. The code of the search and its index are fetched now, not before.
 * @throws when the index cannot be read.
 */
export async function findQuestions(
  { operation, error, message }: Pick<LogCall, "operation" | "error" | "message">,
  fetcher: typeof fetch,
): Promise<Questions | null> {
  if (error === "") return null;
  const [{ match }, { readFacts }, { wizardAddress }, response] = await Promise.all([
    import("../../../search/match.ts"),
    import("../../../search/read-facts.ts"),
    import("../../../search/addresses.ts"),
    fetcher(INDEX_URL),
  ]);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const index = (await response.json()) as SearchIndex;
  const name = operation.split(" ")[0] ?? "";
  const text = /^[A-Z][A-Za-z]+$/.test(name)
    ? `An error occurred (${error}) when calling the ${name} operation: ${message}`
    : `${error}: ${message}`;
  const [first] = match({ text, facts: readFacts(text), index });
  const article = index.articles.find(({ id }) => id === first?.error);
  if (!first || !article || first.level === "possible") return null;
  return { title: article.title, url: wizardAddress(article.id, first.answers) };
}
