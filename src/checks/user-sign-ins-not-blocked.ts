import { valueAt } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { inspectList } from "./inspect-list.ts";

/** Block means that the pool prevented the attempt: EventRiskType in the API reference. Events without a risk have none. */
export const userSignInsNotBlocked: Check = {
  id: "user-sign-ins-not-blocked",
  title: "Threat protection blocked none of the user's recent sign-ins",
  otherwise: "Threat protection blocked a recent sign-in of the user",
  group: "user",
  reads: ["authEvents"],
  needs: [],
  fails: ["threat-protection-blocked"],
  passes: [],
  run: (evidence) =>
    inspectList(evidence, "authEvents", "AuthEvents", "pass", (events) => {
      if (events.length === 0) return { unknown: "no sign-in of this user is on record" };
      const decisions = events.map((event) => valueAt(event, "EventRisk.RiskDecision") ?? "NoRisk");
      const blocked = decisions.filter((decision) => decision === "Block").length;
      return { ok: blocked === 0, observed: `${blocked} of ${events.length} blocked`, expected: "none blocked" };
    }),
};
