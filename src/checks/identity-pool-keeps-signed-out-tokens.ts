import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { recordList } from "./record-list.ts";

/** Not set means that no check is made at the user pool: ServerSideTokenCheck in the API reference. */
export const identityPoolKeepsSignedOutTokens: Check = {
  id: "identity-pool-keeps-signed-out-tokens",
  title: "The identity pool takes ID tokens without asking the user pool whether the user is signed out",
  otherwise: "The identity pool refuses ID tokens of users who are signed out of the user pool",
  group: "identity pool",
  dependsOnCase: true,
  reads: ["identityPool"],
  needs: [],
  fails: ["identity-pool-checks-signed-out-tokens"],
  passes: ["identity-pool-checks-signed-out-tokens"],
  run: (evidence) =>
    inspect(evidence, "identityPool", "CognitoIdentityProviders", (value) => {
      const checks = recordList(value ?? [])?.map(({ ServerSideTokenCheck }) => ServerSideTokenCheck ?? false);
      if (!checks || checks.some((check) => typeof check !== "boolean")) {
        return { unknown: "CognitoIdentityProviders has another form than expected" };
      }
      const on = checks.filter((check) => check === true).length;
      return {
        ok: on === 0,
        observed: `ServerSideTokenCheck on for ${on} of ${checks.length}`,
        expected: "on for none",
      };
    }),
};
