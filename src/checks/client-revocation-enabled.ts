import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

/** On by default for new clients only (EnableTokenRevocation in the API reference): a client without the field may be old. */
export const clientRevocationEnabled: Check = {
  id: "client-revocation-enabled",
  title: "Tokens of the app client can be revoked",
  otherwise: "Tokens of the app client cannot be revoked",
  group: "client",
  dependsOnCase: true,
  reads: ["client"],
  needs: [],
  fails: ["signed-out-tokens-still-accepted"],
  passes: [],
  run: (evidence) =>
    inspect(evidence, "client", "EnableTokenRevocation", (value) =>
      typeof value === "boolean"
        ? { ok: value, observed: value ? "on" : "off", expected: "on" }
        : { unknown: "the app client does not say whether revocation is on" },
    ),
};
