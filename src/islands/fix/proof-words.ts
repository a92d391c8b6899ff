import { NO_PROOF, type Proof } from "./proof.ts";

/** What was found on the bench, for the notes of a transcript: one line for each finding. Empty when nothing was. */
export function proofWords({ results, written }: Proof = NO_PROOF): string {
  const readBack =
    written === null
      ? []
      : [
          `- Written: the settings hold what was sent: ${written.fields.join(", ")} (${written.from.call}, ${written.from.origin}, ${written.from.at})`,
        ];
  const lines = results.flatMap(({ title, verdict }) =>
    verdict.status === "unknown"
      ? []
      : [
          `- ${verdict.status === "pass" ? "So" : "Not so"}: ${title} (${verdict.observed}; ${verdict.from.call}, ${verdict.from.origin}, ${verdict.from.at})`,
        ],
  );
  const all = [...readBack, ...lines];
  return all.length === 0 ? "" : ["Checked on the settings at the end:", "", ...all].join("\n");
}
