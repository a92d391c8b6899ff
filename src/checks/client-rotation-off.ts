import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

/**
 * With rotation REFRESH_TOKEN_AUTH is not available: developer guide, amazon-cognito-user-pools-using-the-refresh-token.
 * A client without the field does not rotate.
 */
export const clientRotationOff: Check = {
  id: "client-rotation-off",
  title: "Refresh tokens are not rotated, so REFRESH_TOKEN_AUTH works",
  otherwise: "Refresh tokens are rotated, so REFRESH_TOKEN_AUTH does not work",
  group: "client",
  dependsOnCase: true,
  reads: ["client"],
  needs: [],
  fails: ["refresh-rotation-enabled", "rotated-refresh-token-reused"],
  passes: ["refresh-rotation-enabled", "rotated-refresh-token-reused"],
  run: (evidence) =>
    inspect(evidence, "client", "RefreshTokenRotation.Feature", (value) => {
      const feature = value ?? "DISABLED";
      return feature === "ENABLED" || feature === "DISABLED"
        ? { ok: feature === "DISABLED", observed: feature, expected: "DISABLED" }
        : { unknown: "RefreshTokenRotation.Feature is neither ENABLED nor DISABLED" };
    }),
};
