import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { judgeMember } from "./judge-member.ts";
import { isStandardAttribute } from "./standard-attributes.ts";

/**
 * Not set means the standard attributes: WriteAttributes in the API reference. The developer guide says all attributes,
 * so for custom ones the sources disagree.
 */
export const clientWritesAttribute: Check = {
  id: "client-writes-attribute",
  title: "The app client may write the attribute",
  otherwise: "The app client may not write the attribute",
  group: "client",
  reads: ["client"],
  needs: ["attribute"],
  fails: ["attribute-not-writable"],
  passes: ["attribute-not-writable"],
  run: (evidence, { attribute = "" }) =>
    inspect(evidence, "client", "WriteAttributes", (value) => {
      if (value !== undefined && value !== null) return judgeMember(value, "WriteAttributes", attribute);
      if (!isStandardAttribute(attribute) || attribute === "sub") {
        return { unknown: "WriteAttributes is not set, and what that means for this attribute is not documented" };
      }
      return { ok: true, observed: "the default: all standard attributes", expected: `${attribute} among them` };
    }),
};
