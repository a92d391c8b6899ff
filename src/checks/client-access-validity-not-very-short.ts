import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { lifetimeInWords, tokenLifetime } from "./token-lifetime.ts";

/** The range begins at five minutes and the default is an hour (TokenValidityUnitsType); below 15 minutes users notice. */
const SHORT_SECONDS = 15 * 60;

export const clientAccessValidityNotVeryShort: Check = {
  id: "client-access-validity-not-very-short",
  title: "The access token and the ID token live at least 15 minutes",
  otherwise: "The access token or the ID token lives less than 15 minutes",
  group: "client",
  reads: ["client"],
  needs: [],
  fails: ["access-token-expired", "api-token-expired", "tokens-fetched-too-often"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["client", "AccessTokenValidity"],
        ["client", "TokenValidityUnits.AccessToken"],
        ["client", "IdTokenValidity"],
        ["client", "TokenValidityUnits.IdToken"],
      ],
      ([accessNumber, accessUnit, idNumber, idUnit]) => {
        const access = tokenLifetime("AccessToken", accessNumber, accessUnit);
        const id = tokenLifetime("IdToken", idNumber, idUnit);
        if (access === undefined || id === undefined) {
          return { unknown: "a token lifetime or its unit has another form than expected" };
        }
        return {
          ok: Math.min(access, id) >= SHORT_SECONDS,
          observed: `access ${lifetimeInWords(access)}, ID ${lifetimeInWords(id)}`,
          expected: "15 minutes or more",
        };
      },
    ),
};
