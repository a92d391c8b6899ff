import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { inWords } from "./in-words.ts";
import { stringList } from "./string-list.ts";

/** Both spellings of the one value that leaves custom authentication alone: ExplicitAuthFlows in the API reference. */
const CUSTOM_ONLY = new Set(["ALLOW_CUSTOM_AUTH", "CUSTOM_AUTH_FLOW_ONLY"]);

export const clientAllowsMoreThanCustomAuth: Check = {
  id: "client-allows-more-than-custom-auth",
  title: "The app client is not limited to custom authentication",
  otherwise: "The app client allows custom authentication only",
  group: "client",
  dependsOnCase: true,
  reads: ["client"],
  needs: [],
  fails: ["only-custom-auth-enabled", "auth-flow-not-enabled"],
  passes: ["only-custom-auth-enabled"],
  run: (evidence) =>
    inspect(evidence, "client", "ExplicitAuthFlows", (value) => {
      const flows = stringList(value ?? []);
      if (!flows) return { unknown: "ExplicitAuthFlows is not a list of texts" };
      // A list that is not set means refresh, SRP and custom authentication: InitiateAuth in the API reference.
      const others = flows.filter((flow) => !CUSTOM_ONLY.has(flow) && flow !== "ALLOW_REFRESH_TOKEN_AUTH");
      return {
        ok: flows.length === 0 || others.length > 0,
        observed: inWords(flows, "the default: refresh, SRP and custom authentication"),
        expected: "a sign-in flow beside custom authentication",
      };
    }),
};
