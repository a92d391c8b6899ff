import { causeUrl } from "../../wizard/addresses.ts";
import type { CheckResult } from "../../session/run-checkup.ts";
import { Inline } from "../Inline.tsx";

interface FailedCheckProps {
  result: CheckResult;
  /** Titles of causes by id. */
  causes: Readonly<Record<string, string>>;
  /** Its heading's level on the page. */
  heading?: "h3" | "h4";
}

const ORIGINS = { live: "read live", pasted: "pasted", answered: "as you said" } as const;

/** A check that failed: its plain statement, what was seen, what was expected, where it stands, and the causes to go to. */
export function FailedCheck({ result, causes, heading: Heading = "h4" }: FailedCheckProps) {
  const { otherwise, verdict } = result;
  if (verdict.status === "unknown") return null;
  const { observed, expected, field, from } = verdict;
  return (
    <li class="checkup-finding" data-check={result.id}>
      <Heading>{otherwise}</Heading>
      <dl>
        <div>
          <dt>Observed</dt>
          <dd>{observed}</dd>
        </div>
        {/* A usual setting is as good as any other: nothing else was expected of it. */}
        {!result.dependsOnCase && (
          <div>
            <dt>Expected</dt>
            <dd>{expected}</dd>
          </div>
        )}
      </dl>
      {result.causes.length > 0 && (
        <ul class="checkup-causes" aria-label="What it can cause">
          {result.causes.map((id) => (
            <li key={id}>
              <a href={causeUrl(id)}>
                <Inline text={causes[id] ?? id} />
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="fine checkup-source">
        {field !== "" && <code>{field}</code>} {from.call}, {ORIGINS[from.origin]},{" "}
        <time dateTime={from.at}>{shortTime(from.at)}</time>
      </p>
    </li>
  );
}

/** `2026-01-31 09:05 UTC` */
function shortTime(iso: string): string {
  return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}
