import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { lifetimeInWords, tokenLifetime } from "./token-lifetime.ts";

const DAY_SECONDS = 86_400;

/** Shortest and longest lifetime, in seconds: TokenValidityUnitsType in the API reference. Ten years are 3650 days. */
const RANGES = [
  ["AccessToken", "access", 300, DAY_SECONDS],
  ["IdToken", "ID", 300, DAY_SECONDS],
  ["RefreshToken", "refresh", 3600, 3650 * DAY_SECONDS],
] as const;

export const clientTokenLifetimesInRange: Check = {
  id: "client-token-lifetimes-in-range",
  title: "Every token lives as long as Cognito allows",
  otherwise: "A token lives shorter or longer than Cognito allows",
  group: "client",
  reads: ["client"],
  needs: [],
  fails: ["token-validity-out-of-range"],
  passes: ["token-validity-out-of-range"],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      RANGES.flatMap(([token]) => [
        ["client", `${token}Validity`] as const,
        ["client", `TokenValidityUnits.${token}`] as const,
      ]),
      (values) => {
        const lifetimes = RANGES.map(([token, word, least, most], at) => {
          const seconds = tokenLifetime(token, values[at * 2], values[at * 2 + 1]);
          return { word, seconds, ok: seconds !== undefined && seconds >= least && seconds <= most };
        });
        if (lifetimes.some(({ seconds }) => seconds === undefined)) {
          return { unknown: "a token lifetime or its unit has another form than expected" };
        }
        return {
          ok: lifetimes.every(({ ok }) => ok),
          observed: lifetimes.map(({ word, seconds }) => `${word} ${lifetimeInWords(seconds ?? 0)}`).join(", "),
          expected: "access and ID 5 minutes to 1 day, refresh 60 minutes to 3650 days",
        };
      },
    ),
};
