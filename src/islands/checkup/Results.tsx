import type { EvidenceView } from "../../session/evidence-store.ts";
import { arrangeCheckup } from "../../session/arrange-checkup.ts";
import type { CheckResult } from "../../session/run-checkup.ts";
import { EvidenceNotices } from "./EvidenceNotices.tsx";
import { FailedCheck } from "./FailedCheck.tsx";
import { OpenChecks } from "./OpenChecks.tsx";
import { PassedChecks } from "./PassedChecks.tsx";
import { ReadAnswers } from "./ReadAnswers.tsx";
import { Trouble } from "./Trouble.tsx";

interface ResultsProps {
  view: EvidenceView;
  results: readonly CheckResult[];
  causes: Readonly<Record<string, string>>;
  /** More answers are on their way. */
  busy: boolean;
  onPasteInstead: () => void;
}

/** All verdicts: faults first, then what is a fault with certain errors only, then what is open, and what is in order folded. */
export function Results({ view, results, causes, busy, onPasteInstead }: ResultsProps) {
  const { findings, depends, open, passed, usual } = arrangeCheckup(results);
  const openCount = open.reduce((sum, group) => sum + group.results.length, 0);
  const told = results.length - openCount;
  return (
    <div class="checkup-results" aria-busy={busy}>
      <p class="checkup-count" role="status">
        {headline(findings.length, told, openCount, busy)}
      </p>
      <Trouble evidence={view.evidence} stale={view.stale} onPasteInstead={onPasteInstead} />
      <EvidenceNotices conflicts={view.conflicts} aside={view.aside} stale={view.stale} />
      {findings.length > 0 && (
        <section aria-labelledby="checkup-findings">
          <h3 id="checkup-findings">Found: {findings.length}</h3>
          <ol class="checkup-list">
            {findings.map((result) => (
              <FailedCheck key={result.id} result={result} causes={causes} />
            ))}
          </ol>
        </section>
      )}
      {depends.length > 0 && (
        <details class="checkup-depends">
          <summary>
            <h3>Matters only with certain errors: {depends.length}</h3>
          </summary>
          <p class="fine">
            Usual settings, as they were read. None is a fault by itself; each explains one kind of error. Follow the
            one that fits what you see.
          </p>
          <ol class="checkup-list">
            {depends.map((result) => (
              <FailedCheck key={result.id} result={result} causes={causes} />
            ))}
          </ol>
        </details>
      )}
      {open.length > 0 && (
        <details class="checkup-rest">
          <summary>
            <h3>Could not be told: {openCount}</h3>
          </summary>
          <OpenChecks open={open} />
        </details>
      )}
      {passed.length > 0 && <PassedChecks heading="In order" results={passed} />}
      {usual.length > 0 && <PassedChecks heading="Other settings, as they were read" results={usual} />}
      <ReadAnswers evidence={view.evidence} />
    </div>
  );
}

/** What came out, in a line. Nothing told is no success. */
function headline(faults: number, told: number, open: number, busy: boolean): string {
  if (told === 0) return `Nothing could be checked${busy ? " so far" : ""}: all ${open} checks wait for an answer.`;
  const found = faults === 0 ? "No fault" : faults === 1 ? "1 fault" : `${faults} faults`;
  return `${found} found in ${told === 1 ? "1 check" : `${told} checks`}${busy ? " so far" : ""}. ${open} could not be told.`;
}
