import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { inWords } from "./in-words.ts";
import { stringList } from "./string-list.ts";

/** A list that is not set has no flow in it: AllowedOAuthFlows in the API reference. */
export const clientImplicitFlowOff: Check = {
  id: "client-implicit-flow-off",
  title: "The app client does not use the implicit flow, which has no refresh token",
  otherwise: "The app client uses the implicit flow, which has no refresh token",
  group: "sign-in pages",
  dependsOnCase: true,
  reads: ["client"],
  needs: [],
  fails: ["implicit-grant-has-no-refresh-token"],
  passes: ["implicit-grant-has-no-refresh-token"],
  run: (evidence) =>
    inspect(evidence, "client", "AllowedOAuthFlows", (value) => {
      const flows = stringList(value ?? []);
      if (!flows) return { unknown: "AllowedOAuthFlows is not a list of texts" };
      return {
        ok: !flows.includes("implicit"),
        observed: inWords(flows, "no flow"),
        expected: "no implicit among them",
      };
    }),
};
