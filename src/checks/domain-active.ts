import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

/** The other states are CREATING, UPDATING, DELETING and FAILED: DomainDescriptionType in the API reference. */
export const domainActive: Check = {
  id: "domain-active",
  title: "The domain of the sign-in pages is in service",
  otherwise: "The domain of the sign-in pages is not in service",
  group: "sign-in pages",
  reads: ["domain"],
  needs: [],
  fails: ["login-domain-not-active"],
  passes: [],
  run: (evidence) =>
    inspect(evidence, "domain", "Status", (value) =>
      typeof value === "string" && value !== ""
        ? { ok: value === "ACTIVE", observed: value, expected: "ACTIVE" }
        : { unknown: "the domain has no Status" },
    ),
};
