import type { CauseCheck } from "../../session/cause-checks.ts";
import type { CheckResult } from "../../session/run-checkup.ts";
import { ReadBackNote } from "./ReadBackNote.tsx";
import type { ObservedFix } from "./observed-fix.ts";

interface VerificationProps {
  fixes: readonly ObservedFix[];
  /** The operations that show the settings of the change. */
  reads: readonly string[];
  results: readonly CheckResult[];
  /** The first verdicts that told something, by check: what it was before the fix. */
  before: Readonly<Record<string, CheckResult>>;
  checks: readonly CauseCheck[];
}

const ORIGINS = { live: "read live", pasted: "pasted", answered: "as you said" } as const;

/** The proof: what is set now is what was sent, and the checks that found this cause find it no more. */
export function Verification({ fixes, reads, results, before, checks }: VerificationProps) {
  const told = results.filter(({ verdict }) => verdict.status !== "unknown");
  const open = results.filter(({ verdict }) => verdict.status === "unknown");
  const written = fixes.filter(({ latest }) => latest !== null);
  const isWaiting = written.length === 0 && told.length === 0;
  return (
    <section class="fix-verify" aria-labelledby="fix-verify">
      <h3 id="fix-verify">Verify</h3>
      {reads.length > 0 && written.length === 0 && (
        <p>
          When the change is written, read the settings again above: paste the output of {reads.join(" and ")} once
          more, or read live. It is compared with what was sent, field by field.
        </p>
      )}
      {checks.length === 0 && written.length === 0 && (
        <p>
          That comparison is the proof of the setting. The proof that the error is gone is{" "}
          <a href="#verify">the test under Verify</a>.
        </p>
      )}
      <div role="status">
        {written.map(({ fix, latest }, index) => latest && <ReadBackNote key={index} fix={fix} latest={latest} />)}
        <ul class="fix-verdicts">
          {told.map((result) => (
            <Verdict key={result.id} result={result} before={before[result.id]} />
          ))}
        </ul>
      </div>
      {open.length > 0 && !isWaiting && (
        <ul class="fine">
          {open.map(({ id, title, verdict }) => (
            <li key={id}>
              Not told: {title}
              {verdict.status === "unknown" && ` (${verdict.reason})`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Verdict({ result: { id, title, verdict }, before }: { result: CheckResult; before: CheckResult | undefined }) {
  if (verdict.status === "unknown") return null;
  const { status, observed, expected, field, from } = verdict;
  const wasFault = before?.verdict.status === "fail" && status === "pass";
  return (
    <li class={status === "pass" ? "fix-pass" : "fix-fail"} data-check={id} data-status={status}>
      <p>
        <strong>{status === "pass" ? (wasFault ? "Now so:" : "So:") : "Not so:"}</strong> {title}
      </p>
      <p class="fine">
        Observed: {observed}. Expected: {expected}.
        {wasFault && before.verdict.status !== "unknown" && ` Before: ${before.verdict.observed}.`} <code>{field}</code>{" "}
        {from.call}, {ORIGINS[from.origin]}, {from.at.slice(0, 16).replace("T", " ")} UTC
      </p>
    </li>
  );
}
