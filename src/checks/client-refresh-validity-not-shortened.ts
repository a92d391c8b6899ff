import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { lifetimeInWords, tokenLifetime } from "./token-lifetime.ts";

/** Refresh tokens live 30 days when nothing else is set: RefreshTokenValidity in the API reference. */
const DEFAULT_SECONDS = 30 * 86_400;

export const clientRefreshValidityNotShortened: Check = {
  id: "client-refresh-validity-not-shortened",
  title: "The refresh token lives as long as by default, or longer",
  otherwise: "The refresh token lives shorter than by default",
  group: "client",
  dependsOnCase: true,
  reads: ["client"],
  needs: [],
  fails: ["refresh-token-validity-short", "refresh-token-expired"],
  passes: ["refresh-token-validity-short"],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["client", "RefreshTokenValidity"],
        ["client", "TokenValidityUnits.RefreshToken"],
      ],
      ([number, unit]) => {
        const lifetime = tokenLifetime("RefreshToken", number, unit);
        if (lifetime === undefined)
          return { unknown: "RefreshTokenValidity or its unit has another form than expected" };
        const observed = lifetimeInWords(lifetime);
        return { ok: lifetime >= DEFAULT_SECONDS, observed, expected: "30 days, the default, or more" };
      },
    ),
};
