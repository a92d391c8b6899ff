import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { judgeMember } from "./judge-member.ts";
import { isStandardAttribute } from "./standard-attributes.ts";

/** Not set means these two and the standard attributes: ReadAttributes in the API reference. */
const ALSO_READ = ["email_verified", "phone_number_verified"];

export const clientReadsAttribute: Check = {
  id: "client-reads-attribute",
  title: "The app client may read the attribute",
  otherwise: "The app client may not read the attribute",
  group: "client",
  reads: ["client"],
  needs: ["attribute"],
  fails: ["attribute-not-readable-by-client"],
  passes: [],
  run: (evidence, { attribute = "" }) =>
    inspect(evidence, "client", "ReadAttributes", (value) => {
      if (value !== undefined && value !== null) return judgeMember(value, "ReadAttributes", attribute);
      if (!isStandardAttribute(attribute) && !ALSO_READ.includes(attribute)) {
        return { unknown: "ReadAttributes is not set, and what that means for this attribute is not documented" };
      }
      return { ok: true, observed: "the default: all standard attributes", expected: `${attribute} among them` };
    }),
};
