import { useEffect, useMemo, useState } from "preact/hooks";
import "../../styles/tool-charts.css";
import { analyzeRequestPlan } from "../../analyzers/request-planner/analyze-request-plan.ts";
import { planFindings } from "../../analyzers/request-planner/plan-findings.ts";
import { planRequests } from "../../analyzers/request-planner/plan-requests.ts";
import { USUAL_ACTIONS, type RequestPlan } from "../../analyzers/request-planner/request-plan.ts";
import type { QuotaCategory } from "../../schemas/quota-categories.ts";
import { FindingList } from "./FindingList.tsx";
import { ToolPart } from "./ToolPart.tsx";
import { PasteField } from "./PasteField.tsx";
import { LoadTable } from "./request-planner/LoadTable.tsx";
import { PlanForm } from "./request-planner/PlanForm.tsx";
import { QuotaBars } from "./request-planner/QuotaBars.tsx";
import { RetryPart } from "./request-planner/RetryPart.tsx";

interface RequestPlannerToolProps {
  categories: readonly QuotaCategory[];
  /** Titles of causes by id. */
  causes: Readonly<Record<string, string>>;
}

const FIRST: RequestPlan = { users: 100_000, peakFactor: 3, actions: USUAL_ACTIONS, adjusted: {} };

/** Requests per second by quota category, what they leave, and what retries do after an outage. */
export function RequestPlannerTool({ categories, causes }: RequestPlannerToolProps) {
  const [ready, setReady] = useState(false);
  const [plan, setPlan] = useState(FIRST);
  const [counts, setCounts] = useState("");
  useEffect(() => {
    setReady(true);
  }, []);
  const { loads } = useMemo(() => planRequests(plan, categories), [plan, categories]);
  const findings = useMemo(() => planFindings(plan, categories), [plan, categories]);
  const counted = useMemo(
    () => (counts.trim() === "" ? null : analyzeRequestPlan(counts, categories, plan.peakFactor)),
    [counts, categories, plan.peakFactor],
  );
  const signIn = loads.find(({ category }) => category === "UserAuthentication")?.quota ?? 120;
  return (
    <fieldset class="tool tool-plain" disabled={!ready} aria-label="Request planner">
      <ToolPart id="plan-input" title="The plan">
        <PlanForm plan={plan} quotas={loads} onPlan={setPlan} />
      </ToolPart>
      <ToolPart id="plan-found" title="Against the quotas">
        {loads.length === 0 ? (
          <p role="status">No call is planned yet.</p>
        ) : (
          <QuotaBars id="plan-bars" title="Planned requests per second" loads={loads} />
        )}
        {loads.length > 0 && <LoadTable title="Planned requests per second by category" loads={loads} />}
        <FindingList findings={findings} causes={causes} />
      </ToolPart>
      <ToolPart id="plan-counted" title="From counted calls">
        <PasteField
          first
          id="counts"
          label="Counts of calls"
          rows={5}
          hint="An operation and a number a line, as CloudTrail queries print them, and the time: per 1 hour. The peak factor above counts here as well."
          accept=".csv,.txt"
          onText={setCounts}
        />
        {counted && (
          <>
            <QuotaBars id="counted-bars" title="Counted requests per second" loads={counted.loads} />
            <LoadTable title="Counted requests per second by category" loads={counted.loads} />
            <FindingList findings={counted.findings} causes={causes} />
          </>
        )}
      </ToolPart>
      <RetryPart quota={signIn} />
    </fieldset>
  );
}
