import type { Answers } from "./replay.ts";

/** All that an address says about a place in a wizard. Ids only: nothing that a person typed or pasted. */
export interface PlaceState {
  answers: Answers;
  /** Causes whose fix was carried out in vain. */
  tried: readonly string[];
  /** Questions whose answer was read from a paste and not given by a person. */
  read: readonly string[];
  /** Questions whose answer a check of the account gave. */
  looked: readonly string[];
}

/** Writes a place as a query string, `?` included; empty when there is nothing to say. Ids need no escaping. */
export function formatPlace(
  { answers, tried, read, looked }: PlaceState,
  also: Readonly<Record<string, string>> = {},
): string {
  const parts = [
    ...Object.entries(also).map(([key, value]) => `${key}=${value}`),
    ...Object.entries(answers).map(([question, option]) => `${question}=${option}`),
    ...(tried.length > 0 ? [`not=${tried.join(",")}`] : []),
    ...(read.length > 0 ? [`read=${read.join(",")}`] : []),
    ...(looked.length > 0 ? [`looked=${looked.join(",")}`] : []),
  ];
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}
