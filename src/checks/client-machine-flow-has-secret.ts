import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { stringList } from "./string-list.ts";

/** The grant exchanges client id and client secret for a token: AllowedOAuthFlows of CreateUserPoolClient in the API reference. */
export const clientMachineFlowHasSecret: Check = {
  id: "client-machine-flow-has-secret",
  title: "An app client that allows client_credentials has a secret",
  otherwise: "The app client allows client_credentials and has no secret",
  group: "sign-in pages",
  reads: ["client"],
  needs: [],
  fails: ["client-credentials-without-secret"],
  passes: ["client-credentials-without-secret"],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["client", "AllowedOAuthFlows"],
        ["client", "HasClientSecret"],
      ],
      ([flowsValue, secret]) => {
        const flows = stringList(flowsValue ?? []);
        if (!flows) return { unknown: "AllowedOAuthFlows is not a list of texts" };
        const expected = "a secret with client_credentials";
        if (!flows.includes("client_credentials")) return { ok: true, observed: "no client_credentials", expected };
        if (typeof secret !== "boolean") {
          return { unknown: "DescribeUserPoolClient: whether there is a secret was not kept" };
        }
        return { ok: secret, observed: `client_credentials, ${secret ? "a secret" : "no secret"}`, expected };
      },
    ),
};
