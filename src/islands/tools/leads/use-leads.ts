import { useEffect, useState } from "preact/hooks";
import type { Finding } from "../../../analyzers/finding.ts";
import type { SearchIndex } from "../../../search/search-index.ts";
import type { Lead } from "./lead.ts";
import { loadSearchIndex } from "../../load-search-index.ts";

const NONE: ReadonlyMap<Finding, Lead> = new Map();

/**
 * Where the findings lead that carry an error or a tree in place of a cause. The search and its index are loaded with the
 * first such finding; until then, and when they cannot be loaded, there are no leads.
 * @param known The index, where the page has it already.
 */
export function useLeads(
  findings: readonly Finding[],
  fetcher: typeof fetch,
  known: SearchIndex | null = null,
): ReadonlyMap<Finding, Lead> {
  const [leads, setLeads] = useState(NONE);
  useEffect(() => {
    const open = findings.filter(({ cause, error, tree }) => cause === undefined && (error ?? tree) !== undefined);
    if (open.length === 0) {
      setLeads(NONE);
      return;
    }
    let wanted = true;
    Promise.all([import("./lead-of-finding.ts"), known ?? loadSearchIndex(fetcher)]).then(
      ([{ leadOfFinding }, index]) => {
        if (!wanted) return;
        const found = open.flatMap((finding) => {
          const lead = leadOfFinding(finding, index);
          return lead ? [[finding, lead] as const] : [];
        });
        setLeads(new Map(found));
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [findings, fetcher, known]);
  return leads;
}
