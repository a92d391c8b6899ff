import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { inWords } from "./in-words.ts";
import { stringList } from "./string-list.ts";

/**
 * A list that is not set allows the refresh flow, too: InitiateAuth in the API reference. With rotation the flow has to
 * be off, and GetTokensFromRefreshToken refreshes: RefreshTokenRotationType there.
 */
export const clientRefreshFlowAllowed: Check = {
  id: "client-refresh-flow-allowed",
  title: "An app client that users sign in through can refresh their tokens",
  otherwise: "Users sign in through the app client, and it does not allow the refresh flow",
  group: "client",
  reads: ["client"],
  needs: [],
  fails: ["auth-flow-not-enabled"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["client", "ExplicitAuthFlows"],
        ["client", "RefreshTokenRotation.Feature"],
      ],
      ([value, rotation]) => {
        const flows = stringList(value ?? []);
        if (!flows) return { unknown: "ExplicitAuthFlows is not a list of texts" };
        const expected = "ALLOW_REFRESH_TOKEN_AUTH among them, or rotation";
        if (flows.length === 0) return { ok: true, observed: "the default flows", expected };
        if (flows.some((flow) => !flow.startsWith("ALLOW_"))) {
          return { unknown: "the list has values from before ALLOW_, which do not say everything that they allow" };
        }
        const rotates = rotation === "ENABLED";
        return {
          ok: flows.includes("ALLOW_REFRESH_TOKEN_AUTH") || rotates,
          observed: `${inWords(flows, "no flow")}${rotates ? ", with rotation" : ""}`,
          expected,
        };
      },
    ),
};
