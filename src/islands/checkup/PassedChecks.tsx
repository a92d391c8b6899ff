import type { CheckResult } from "../../session/run-checkup.ts";

/** What passed, folded: that it was looked at, and what was seen. */
export function PassedChecks({ heading, results }: { heading: string; results: readonly CheckResult[] }) {
  return (
    <details class="checkup-passed">
      <summary>
        <h3>
          {heading}: {results.length}
        </h3>
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
