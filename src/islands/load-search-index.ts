import type { SearchIndex } from "../search/search-index.ts";

/** Where the site keeps its search index. */
const INDEX_URL = "/api/search-index.json";

let loaded: Promise<SearchIndex> | null = null;

/** The search index, read once a page. @throws when it cannot be read; the next call tries again. */
export function loadSearchIndex(fetcher: typeof fetch): Promise<SearchIndex> {
  loaded ??= read(fetcher).catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

async function read(fetcher: typeof fetch): Promise<SearchIndex> {
  const response = await fetcher(INDEX_URL);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await response.json()) as SearchIndex;
}
