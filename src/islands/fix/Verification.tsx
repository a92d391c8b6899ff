import { buildFix } from "../../fixes/build-fix.ts";
import { carryOver } from "../../fixes/carry-over.ts";
import { differenceOf } from "../../fixes/difference.ts";
import { RESOURCES } from "../../fixes/resources.ts";
import type { Change } from "../../schemas/change.ts";
import type { CauseCheck } from "../../session/cause-checks.ts";
import type { CheckResult } from "../../session/run-checkup.ts";
import type { PresentSettings } from "./present-settings.ts";
import type { Bench } from "./use-bench.ts";

interface VerificationProps {
  bench: Bench;
  /** The changes as they were written, blanks filled in. */
  changes: readonly Change[];
  checks: readonly CauseCheck[];
}

const ORIGINS = { live: "read live", pasted: "pasted", answered: "as you said" } as const;

/** The proof: what is set now is what was sent, and the checks that found this cause find it no more. */
export function Verification({ bench, changes, checks }: VerificationProps) {
  const { observed, results, before } = bench;
  const written = changes.flatMap((change) => {
    const seen = observed[change.of];
    return seen?.latest ? [{ change, first: seen.first, latest: seen.latest }] : [];
  });
  const told = results.filter(({ verdict }) => verdict.status !== "unknown");
  const open = results.filter(({ verdict }) => verdict.status === "unknown");
  const isWaiting = written.length === 0 && told.length === 0;
  return (
    <section class="fix-verify" aria-labelledby="fix-verify">
      <h3 id="fix-verify">Verify</h3>
      {changes.length > 0 && written.length === 0 && (
        <p>
          When the change is written, read the settings again above: paste the output of the same command, or read live.
        </p>
      )}
      <div role="status">
        {written.map(({ change, first, latest }) => (
          <ReadBack key={JSON.stringify(change)} change={change} first={first} latest={latest} />
        ))}
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
      {checks.length === 0 && <p>No check of the settings can prove this fix: the test under Verify above does.</p>}
    </section>
  );
}

interface ReadBackProps {
  change: Change;
  first: PresentSettings;
  latest: PresentSettings;
}

/** Whether the settings, read again, are what was sent, field by field. */
function ReadBack({ change, first, latest }: ReadBackProps) {
  const { after, undo } = buildFix(change, first.settings);
  const now = carryOver(RESOURCES[change.of], latest.settings, change.edits).request;
  const wrong = differenceOf(after, now).map(({ field }) => field);
  if (wrong.length === 0) {
    return (
      <p class="fix-pass" data-proof="read-back">
        <strong>Written as wanted.</strong> The settings are what was sent, field by field; nothing else changed.
      </p>
    );
  }
  if (differenceOf(undo, now).length === 0) {
    return (
      <p class="fix-fail" data-proof="read-back">
        <strong>Not written yet.</strong> The settings are as they were before.
      </p>
    );
  }
  return (
    <p class="fix-fail" data-proof="read-back">
      <strong>Not what was sent.</strong> These fields differ: {wrong.join(", ")}. undo.json brings the earlier settings
      back.
    </p>
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
