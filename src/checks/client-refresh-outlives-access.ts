import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { lifetimeInWords, tokenLifetime } from "./token-lifetime.ts";

export const clientRefreshOutlivesAccess: Check = {
  id: "client-refresh-outlives-access",
  title: "The refresh token lives longer than the access token and the ID token",
  otherwise: "The refresh token ends before the access token or the ID token",
  group: "client",
  reads: ["client"],
  needs: [],
  fails: ["refresh-token-validity-short", "refresh-token-expired"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["client", "RefreshTokenValidity"],
        ["client", "TokenValidityUnits.RefreshToken"],
        ["client", "AccessTokenValidity"],
        ["client", "TokenValidityUnits.AccessToken"],
        ["client", "IdTokenValidity"],
        ["client", "TokenValidityUnits.IdToken"],
      ],
      ([refreshNumber, refreshUnit, accessNumber, accessUnit, idNumber, idUnit]) => {
        const refresh = tokenLifetime("RefreshToken", refreshNumber, refreshUnit);
        const access = tokenLifetime("AccessToken", accessNumber, accessUnit);
        const id = tokenLifetime("IdToken", idNumber, idUnit);
        if (refresh === undefined || access === undefined || id === undefined) {
          return { unknown: "a token lifetime or its unit has another form than expected" };
        }
        const longest = Math.max(access, id);
        return {
          ok: refresh > longest,
          observed: `refresh ${lifetimeInWords(refresh)}, access and ID at most ${lifetimeInWords(longest)}`,
          expected: "refresh longer than both",
        };
      },
    ),
};
