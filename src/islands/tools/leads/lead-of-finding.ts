import type { Finding } from "../../../analyzers/finding.ts";
import type { SearchIndex } from "../../../search/search-index.ts";
import type { Lead } from "./lead.ts";
import { leadOfError, leadOfTree } from "./lead-of-error.ts";

/** Where a finding leads by its error or its tree; null for one that has neither, or that the content does not know. */
export function leadOfFinding({ error, tree }: Finding, index: SearchIndex): Lead | null {
  if (tree !== undefined) return leadOfTree(tree, index);
  return error === undefined ? null : leadOfError(error, index);
}
