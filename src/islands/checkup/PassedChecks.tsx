import type { CheckResult } from "../../session/run-checkup.ts";

/** What is in order, folded: that it was looked at, and what was seen. */
export function PassedChecks({ results }: { results: readonly CheckResult[] }) {
  return (
    <details class="checkup-passed">
      <summary>
        <h3>In order: {results.length}</h3>
      </summary>
      <ul>
        {results.map(({ id, title, verdict }) => (
          <li key={id}>
            {title}
            {verdict.status === "pass" && (
              <span class="fine">
                {" "}
                {verdict.observed}. <code>{verdict.field}</code>
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
