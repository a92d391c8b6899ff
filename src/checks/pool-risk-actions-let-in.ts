import { isRecord } from "../evidence/narrow.ts";
import { valueAt } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { stringList } from "./string-list.ts";

const LEVELS = ["LowAction", "MediumAction", "HighAction"];

/** MFA_REQUIRED blocks users without a factor: AccountTakeoverActionType. A level without an action takes none. */
export const poolRiskActionsLetIn: Check = {
  id: "pool-risk-actions-let-in",
  title: "No risk level and no address list is set to block sign-ins",
  otherwise: "A risk level or an address list is set to block sign-ins",
  group: "pool",
  dependsOnCase: true,
  reads: ["risk"],
  needs: [],
  fails: ["threat-protection-blocked"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["risk", "AccountTakeoverRiskConfiguration.Actions"],
        ["risk", "RiskExceptionConfiguration.BlockedIPRangeList"],
      ],
      ([actionsValue, blockedValue]) => {
        const actions = actionsValue ?? {};
        const blocked = stringList(blockedValue ?? []);
        if (!isRecord(actions) || !blocked) return { unknown: "the risk configuration has another form than expected" };
        const words: string[] = [];
        for (const level of LEVELS) {
          const action = valueAt(actions, `${level}.EventAction`) ?? "NO_ACTION";
          if (typeof action !== "string") return { unknown: "an EventAction is not a text" };
          if (action === "BLOCK" || action === "MFA_REQUIRED") words.push(`${level} ${action}`);
        }
        if (blocked.length > 0) words.push(`${blocked.length} address ranges always blocked`);
        return { ok: words.length === 0, observed: words.join(", ") || "nothing blocks", expected: "nothing blocks" };
      },
    ),
};
