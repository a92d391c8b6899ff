import { useCallback, useRef, useState } from "preact/hooks";
import type { SearchIndex } from "../../search/search-index.ts";

export type IndexLoad =
  { kind: "idle" } | { kind: "loading" } | { kind: "failed" } | { kind: "ready"; index: SearchIndex };

/** Reads the search index when `load` is first called; a failure is tried again only by `retry`. */
export function useSearchIndex(
  url: string,
  fetcher: typeof fetch,
): { state: IndexLoad; load: () => void; retry: () => void } {
  const [state, setState] = useState<IndexLoad>({ kind: "idle" });
  const asked = useRef(false);

  const retry = useCallback(() => {
    asked.current = true;
    setState({ kind: "loading" });
    fetcher(url)
      .then(async (response) => {
        if (!response.ok) throw new Error(`HTTP ${response.status}`);
        setState({ kind: "ready", index: (await response.json()) as SearchIndex });
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
