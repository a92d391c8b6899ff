import { useEffect, useRef, useState } from "preact/hooks";
import type { TreeDocument } from "../../schemas/tree-document.ts";
import { treeOfWizard } from "../../wizard/addresses.ts";
import { adoptPage } from "./adopt-page.ts";
import { useTree, type TreeLoad } from "./use-tree.ts";

/** The tree of this page, or the one that the person went on to. */
export interface Trees {
  load: TreeLoad;
  /** Goes on in another tree without leaving the page; where that fails, the browser goes there. */
  follow: (id: string, href: string) => void;
}

/** Reads trees, and follows from one to the next. The browser's Back comes back to the tree before. */
export function useTrees(first: { id: string; url: string }, fetcher: typeof fetch): Trees {
  const load = useTree(first.url, fetcher);
  const [other, setOther] = useState<TreeDocument | null>(null);
  const shown = useRef(first.id);

  const swap = async (id: string, href: string, arrive = (): void => undefined): Promise<void> => {
    const response = await fetcher(`/api/trees/${id}.json`);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const document = (await response.json()) as TreeDocument;
    await adoptPage(href, fetcher, window.document);
    arrive();
    shown.current = id;
    setOther(document);
  };

  useEffect(() => {
    const onPop = (): void => {
      const id = treeOfWizard(window.location.pathname);
      if (id === null || id === shown.current) return;
      swap(id, window.location.href).catch(() => {
        window.location.reload();
      });
    };
    window.addEventListener("popstate", onPop);
    return () => {
      window.removeEventListener("popstate", onPop);
    };
  }, []);

  return {
    load: other ? { kind: "ready", document: other } : load,
    follow: (id, href) => {
      swap(id, href, () => {
        window.history.pushState(null, "", href);
      }).catch(() => {
        window.location.assign(href);
      });
    },
  };
}
