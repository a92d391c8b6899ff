import { useCallback, useEffect, useState } from "preact/hooks";
import type { TreeDocument } from "../../schemas/tree-document.ts";

export type TreeLoad =
  { kind: "loading" } | { kind: "failed"; retry: () => void } | { kind: "ready"; document: TreeDocument };

/** Reads a tree document once; a failure can be tried again. */
export function useTree(url: string, fetcher: typeof fetch): TreeLoad {
  const [load, setLoad] = useState<TreeLoad>({ kind: "loading" });

  const read = useCallback(() => {
    const abort = new AbortController();
    setLoad({ kind: "loading" });
    fetcher(url, { signal: abort.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`HTTP ${response.status}`);
        setLoad({ kind: "ready", document: (await response.json()) as TreeDocument });
      })
      .catch(() => {
        if (!abort.signal.aborted) setLoad({ kind: "failed", retry: read });
      });
    return () => {
      abort.abort();
    };
  }, [url, fetcher]);

  useEffect(() => read(), [read]);
  return load;
}
