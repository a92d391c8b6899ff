import type { Finding, Severity } from "../../analyzers/finding.ts";
import { Inline } from "../Inline.tsx";

interface FindingListProps {
  findings: readonly Finding[];
  /** Titles of causes by id. A cause without one is not linked. */
  causes: Readonly<Record<string, string>>;
  /** Level of the headings: 3 under a heading of level 2. */
  level?: 3 | 4;
}

const WORDS: Readonly<Record<Severity, string>> = { fault: "Fault", warning: "Warning", note: "Note", good: "Good" };

const ORDER: readonly Severity[] = ["fault", "warning", "note", "good"];

/** What an analyzer found, worst first: observed, expected, where, and the cause it leads to. */
export function FindingList({ findings, causes, level = 3 }: FindingListProps) {
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const Heading = `h${level}` as const;
  return (
    <ol class="findings">
      {sorted.map((finding, index) => {
        const title = finding.cause === undefined ? undefined : causes[finding.cause];
        return (
          <li key={`${finding.code}-${index}`} data-severity={finding.severity} data-code={finding.code}>
            <Heading>
              <span class="finding-mark">{WORDS[finding.severity]}</span> <Inline text={finding.observed} />
            </Heading>
            {(finding.expected !== "" || finding.where !== "") && (
              <dl>
                {finding.expected !== "" && (
                  <div>
                    <dt>{finding.severity === "good" ? "As" : "Expected"}</dt>
                    <dd>
                      <Inline text={finding.expected} />
                    </dd>
                  </div>
                )}
                {finding.where !== "" && (
                  <div>
                    <dt>Where</dt>
                    <dd>{finding.where}</dd>
                  </div>
                )}
              </dl>
            )}
            {title !== undefined && (
              <p class="finding-cause">
                <a href={`/causes/${finding.cause ?? ""}/`}>
                  <Inline text={title} />
                </a>
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
