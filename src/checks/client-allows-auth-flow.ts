import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { inWords } from "./in-words.ts";
import { signInFlow } from "../evidence/sign-in-flow.ts";
import { stringList } from "./string-list.ts";

/** What ExplicitAuthFlows means when it is not set: InitiateAuth in the API reference. */
const DEFAULT_FLOWS = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_CUSTOM_AUTH"];

/** Values from before ALLOW_: they never stand in one list with the newer ones, and what else they allow is not said. */
const OLDER: Readonly<Record<string, string>> = {
  USER_PASSWORD_AUTH: "USER_PASSWORD_AUTH",
  ADMIN_USER_PASSWORD_AUTH: "ADMIN_NO_SRP_AUTH",
  CUSTOM_AUTH: "CUSTOM_AUTH_FLOW_ONLY",
};

export const clientAllowsAuthFlow: Check = {
  id: "client-allows-auth-flow",
  title: "The app client allows the sign-in flow of the request",
  otherwise: "The app client does not allow the sign-in flow of the request",
  group: "client",
  reads: ["client"],
  needs: ["authFlow"],
  fails: ["auth-flow-not-enabled"],
  passes: ["auth-flow-not-enabled"],
  run: (evidence, { authFlow = "" }) =>
    inspect(evidence, "client", "ExplicitAuthFlows", (value) => {
      const given = stringList(value ?? []);
      if (!given) return { unknown: "ExplicitAuthFlows is not a list of texts" };
      const flows = given.length === 0 ? DEFAULT_FLOWS : given;
      const flow = signInFlow(authFlow);
      if (flow === undefined) return { unknown: `${authFlow} is no sign-in flow of Cognito, such as USER_SRP_AUTH` };
      const wanted = `ALLOW_${flow}`;
      const ok = flows.includes(wanted) || flows.includes(OLDER[flow] ?? wanted);
      if (!ok && !flows.some((item) => item.startsWith("ALLOW_"))) {
        return { unknown: "the list has only values from before ALLOW_, which do not say everything that they allow" };
      }
      return { ok, observed: inWords(flows, "no flow"), expected: `${wanted} among them` };
    }),
};
