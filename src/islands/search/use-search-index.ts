import { useCallback, useRef, useState } from "preact/hooks";
import type { match } from "../../search/match.ts";
import type { SearchIndex } from "../../search/search-index.ts";

export type IndexLoad =
  | { kind: "idle" }
  | { kind: "loading" }
  | { kind: "failed" }
  | { kind: "ready"; index: SearchIndex; match: typeof match };

/** Reads the search index and the code that searches it when `load` is first called; a failure is tried again only by `retry`. */
export function useSearchIndex(
  url: string,
  fetcher: typeof fetch,
): { state: IndexLoad; load: () => void; retry: () => void } {
  const [state, setState] = useState<IndexLoad>({ kind: "idle" });
  const asked = useRef(false);

  const retry = useCallback(() => {
    asked.current = true;
    setState({ kind: "loading" });
    Promise.all([readIndex(url, fetcher), import("../../search/match.ts")])
      .then(([index, { match }]) => {
        setState({ kind: "ready", index, match });
      })
      .catch(() => {
        setState({ kind: "failed" });
      });
  }, [url, fetcher]);

  const load = useCallback(() => {
    if (!asked.current) retry();
  }, [retry]);

  return { state, load, retry };
}

async function readIndex(url: string, fetcher: typeof fetch): Promise<SearchIndex> {
  const response = await fetcher(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await response.json()) as SearchIndex;
}
