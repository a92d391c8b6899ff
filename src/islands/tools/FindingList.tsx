import type { Finding, Severity } from "../../analyzers/finding.ts";
import type { SearchIndex } from "../../search/search-index.ts";
import { causeUrl } from "../../wizard/addresses.ts";
import { Inline } from "../Inline.tsx";
import { readNetwork } from "../read-network.ts";
import type { Lead } from "./leads/lead.ts";
import { useLeads } from "./leads/use-leads.ts";

interface FindingListProps {
  findings: readonly Finding[];
  /** Titles of causes by id. A cause without one is not linked. */
  causes: Readonly<Record<string, string>>;
  /** Level of the headings: 3 under a heading of level 2. */
  level?: 3 | 4;
  /** The search index, where the page has it: errors of findings lead on by it. Else it is read when one needs it. */
  index?: SearchIndex | null;
}

const WORDS: Readonly<Record<Severity, string>> = { fault: "Fault", warning: "Warning", note: "Note", good: "Good" };

const ORDER: readonly Severity[] = ["fault", "warning", "note", "good"];

/** What an analyzer found, worst first: observed, expected, where, and the cause it leads to. */
export function FindingList({ findings, causes, level = 3, index = null }: FindingListProps) {
  const leads = useLeads(findings, readNetwork, index);
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const Heading = `h${level}` as const;
  return (
    <ol class="findings">
      {sorted.map((finding, index) => {
        const lead = leadOf(finding, causes) ?? leads.get(finding);
        return (
          <li key={`${finding.code}-${index}`} data-severity={finding.severity} data-code={finding.code}>
            <Heading>
              <span class="finding-mark">{WORDS[finding.severity]}</span> <Inline text={finding.observed} />
            </Heading>
            {(finding.expected !== "" || finding.where !== "") && (
              <dl>
                {finding.expected !== "" && (
                  <div>
                    <dt>{finding.severity === "good" ? "Holds while" : "Expected"}</dt>
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
            {lead && (
              <p class="finding-cause">
                <a href={lead.url}>
                  {lead.kind === "questions" && "Questions about "}
                  <Inline text={lead.title} />
                </a>
                {lead.answered && ": what is read here is answered there"}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function leadOf({ cause }: Finding, causes: Readonly<Record<string, string>>): Lead | null {
  const title = cause === undefined ? undefined : causes[cause];
  if (cause === undefined || title === undefined) return null;
  return { kind: "cause", title, url: causeUrl(cause), answered: false };
}
