import type { LookedUp } from "../../../session/answer-from-evidence.ts";

const ORIGINS = { live: "read live", pasted: "pasted", answered: "as you said" } as const;

/** By what a question was answered: what the check found, what it saw and expected, where that stands and when it was read. */
export function LookedUpBy({ source: { title, verdict } }: { source: LookedUp }) {
  const { observed, expected, field, from } = verdict;
  return (
    <details class="looked-up-by">
      <summary>
        {ORIGINS[from.origin]}: {observed}
      </summary>
      <ul>
        <li>{title}</li>
        <li>Observed: {observed}</li>
        <li>Expected: {expected}</li>
        <li>
          From: <code>{from.call}</code> <code>{field}</code>, {ORIGINS[from.origin]},{" "}
          <time dateTime={from.at}>{`${from.at.slice(0, 16).replace("T", " ")} UTC`}</time>
        </li>
      </ul>
    </details>
  );
}
