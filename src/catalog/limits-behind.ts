import type { Limit, LimitsFile } from "../schemas/limits.ts";

/** A limit as other pages quote it. */
export interface QuotedLimit {
  id: string;
  name: string;
  /** `120 requests per second`. */
  value: string;
  scope: string;
  /** Its row in the table of limits. */
  url: string;
}

/** The limits that give an error, or that a cause explains, in the order of the table of limits. */
export function limitsBehind(
  files: readonly LimitsFile[],
  { kind, id }: { kind: "article" | "cause"; id: string },
): QuotedLimit[] {
  return files
    .flatMap(({ limits }) => limits)
    .filter(({ errors, causes }) => (kind === "article" ? errors : causes).includes(id))
    .map(quoteLimit);
}

/** A limit in the words of the table of limits, with the link to its row. */
export function quoteLimit({ id, name, value, unit, scope }: Limit): QuotedLimit {
  return { id, name, value: unit === "" ? value : `${value} ${unit}`, scope, url: `/limits/#${id}` };
}
