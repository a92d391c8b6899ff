import { useCallback, useRef, useState } from "preact/hooks";
import { loadSearchIndex } from "../load-search-index.ts";
import type { match } from "../../search/match.ts";
import type { SearchIndex } from "../../search/search-index.ts";

export type IndexLoad =
  | { kind: "idle" }
  | { kind: "loading" }
  | { kind: "failed" }
  | { kind: "ready"; index: SearchIndex; match: typeof match };

/** Reads the search index and the code that searches it when `load` is first called; a failure is tried again only by `retry`. */
export function useSearchIndex(fetcher: typeof fetch): { state: IndexLoad; load: () => void; retry: () => void } {
  const [state, setState] = useState<IndexLoad>({ kind: "idle" });
  const asked = useRef(false);

  const retry = useCallback(() => {
    asked.current = true;
    setState({ kind: "loading" });
    Promise.all([loadSearchIndex(fetcher), import("../../search/match.ts")])
      .then(([index, { match }]) => {
        setState({ kind: "ready", index, match });
      })
      .catch(() => {
        setState({ kind: "failed" });
      });
  }, [fetcher]);

  const load = useCallback(() => {
    if (!asked.current) retry();
  }, [retry]);

  return { state, load, retry };
}
