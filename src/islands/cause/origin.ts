import { readTreeId, wizardUrl } from "../../wizard/addresses.ts";

/** Where a person who is on the page of a cause came from, and where it goes on. */
export interface CauseOrigin {
  tree: string;
  /** The wizard with the answers that led here; null for a person who did not come from one. */
  back: string | null;
  /** The wizard with this cause struck out. */
  failed: string;
}

/**
 * Reads the way here from the address of a cause's page. Who did not come from a wizard goes on in the first tree that
 * leads here. Null when no tree does.
 *
 * @param trees The trees that lead to this cause: an address that names another is not followed.
 */
export function causeOrigin(search: string, causeId: string, trees: readonly string[]): CauseOrigin | null {
  const params = new URLSearchParams(search);
  const named = readTreeId(params.get("in"));
  const [first] = trees;
  if (named === null || !trees.includes(named)) {
    return first === undefined ? null : { tree: first, back: null, failed: `${wizardUrl(first)}?not=${causeId}` };
  }
  params.delete("in");
  const tried = (params.get("not") ?? "").split(",").filter((id) => id !== "" && id !== causeId);
  params.delete("not");
  const address = (not: readonly string[]): string => {
    const parts = [...params].map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
    if (not.length > 0) parts.push(`not=${not.join(",")}`);
    return wizardUrl(named) + (parts.length > 0 ? `?${parts.join("&")}` : "");
  };
  return { tree: named, back: address(tried), failed: address([...tried, causeId]) };
}
