import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { inWords } from "./in-words.ts";
import { stringList } from "./string-list.ts";

/** client_credentials has to be the only flow: AllowedOAuthFlows of CreateUserPoolClient in the API reference. */
export const clientMachineFlowAlone: Check = {
  id: "client-machine-flow-alone",
  title: "The app client does not mix client_credentials with flows of users",
  otherwise: "The app client mixes client_credentials with flows of users",
  group: "sign-in pages",
  reads: ["client"],
  needs: [],
  fails: ["client-credentials-mixed-with-user-flows"],
  passes: ["client-credentials-mixed-with-user-flows"],
  run: (evidence) =>
    inspect(evidence, "client", "AllowedOAuthFlows", (value) => {
      const flows = stringList(value ?? []);
      if (!flows) return { unknown: "AllowedOAuthFlows is not a list of texts" };
      return {
        ok: !flows.includes("client_credentials") || flows.length === 1,
        observed: inWords(flows, "no flow"),
        expected: "client_credentials alone, or not at all",
      };
    }),
};
