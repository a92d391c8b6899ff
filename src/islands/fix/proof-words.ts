import type { Proof } from "./proof.ts";

/** What was checked, for the notes of a transcript: one line for each verdict. Empty when nothing was. */
export function proofWords({ results }: Proof): string {
  const lines = results.flatMap(({ title, verdict }) =>
    verdict.status === "unknown"
      ? []
      : [
          `- ${verdict.status === "pass" ? "So" : "Not so"}: ${title} (${verdict.observed}; ${verdict.from.call}, ${verdict.from.origin}, ${verdict.from.at})`,
        ],
  );
  return lines.length === 0 ? "" : ["Checked on the settings at the end:", "", ...lines].join("\n");
}
