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
  const { findings, depends, open, passed } = arrangeCheckup(results);
  const openCount = open.reduce((sum, group) => sum + group.results.length, 0);
  return (
    <div class="checkup-results" aria-busy={busy}>
      <p class="checkup-count" role="status">
        {findings.length === 0 ? "No fault" : findings.length === 1 ? "1 fault" : `${findings.length} faults`} found in{" "}
        {results.length - openCount} checks{busy ? " so far" : ""}. {openCount} could not be told.
      </p>
      <Trouble evidence={view.evidence} onPasteInstead={onPasteInstead} />
      <EvidenceNotices conflicts={view.conflicts} aside={view.aside} />
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
        <details class="checkup-depends" open={findings.length === 0}>
          <summary>
            <h3>Matters only with certain errors: {depends.length}</h3>
          </summary>
          <p class="fine">
            Quite usual settings. Each is the reason for one kind of error and no fault without it: follow the one that
            fits what you see.
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
      {passed.length > 0 && <PassedChecks results={passed} />}
      <ReadAnswers evidence={view.evidence} />
    </div>
  );
}
