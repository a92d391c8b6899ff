import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";

/** 0 ends the old token at once (RefreshTokenRotationType in the API reference), so that a lost answer ends the sign-in. */
export const clientRotationHasGracePeriod: Check = {
  id: "client-rotation-has-grace-period",
  title: "A rotated refresh token still works for a moment, so a refresh can be repeated",
  otherwise: "A rotated refresh token ends at once, so a refresh cannot be repeated",
  group: "client",
  reads: ["client"],
  needs: [],
  fails: ["rotated-refresh-token-reused"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["client", "RefreshTokenRotation.Feature"],
        ["client", "RefreshTokenRotation.RetryGracePeriodSeconds"],
      ],
      ([feature, seconds]) => {
        const expected = "more than 0 seconds";
        if ((feature ?? "DISABLED") === "DISABLED") return { ok: true, observed: "no rotation", expected };
        if (feature !== "ENABLED") return { unknown: "RefreshTokenRotation.Feature is neither ENABLED nor DISABLED" };
        if (typeof seconds !== "number") return { unknown: "the grace period of the rotation is not given" };
        return { ok: seconds > 0, observed: `${seconds} seconds`, expected };
      },
    ),
};
