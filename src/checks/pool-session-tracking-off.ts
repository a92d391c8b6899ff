import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";

/** With tracking on, a sign-in above the limit ends the user's least recently used session: UserPoolTokenSessionConfigType in the API reference. */
export const poolSessionTrackingOff: Check = {
  id: "pool-session-tracking-off",
  title: "A new sign-in of a user ends no older one",
  otherwise: "A new sign-in of a user can end older ones",
  group: "pool",
  dependsOnCase: true,
  reads: ["sessions"],
  needs: [],
  fails: ["session-evicted"],
  passes: ["session-evicted"],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["sessions", "UserSessionTracking"],
        ["sessions", "TokenSession.MaxPerUser"],
      ],
      ([tracking, most]) => {
        if (tracking !== "ENABLED" && tracking !== "DISABLED") {
          return { unknown: "UserSessionTracking is neither ENABLED nor DISABLED" };
        }
        const limit = typeof most === "number" ? `, at most ${most} for a user` : "";
        return {
          ok: tracking === "DISABLED",
          observed: tracking === "ENABLED" ? `sessions are tracked${limit}` : "sessions are not tracked",
          expected: "sessions are not tracked",
        };
      },
    ),
};
