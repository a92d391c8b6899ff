import type { Edit } from "../schemas/change.ts";
import { rootOf } from "../schemas/field-path.ts";
import type { Guard } from "./replaced-resource.ts";

const FACTORS: ReadonlySet<string> = new Set([
  "SmsMfaConfiguration",
  "SoftwareTokenMfaConfiguration",
  "EmailMfaConfiguration",
]);

/**
 * "Amazon Cognito only populates ReadAttributes in the API response if you have specified your own custom set" (API
 * reference), so a client without the list has the defaults. What they are is told in two ways: the standard attributes
 * (API reference), or all of them, custom ones as well (the console's "All attributes are readable and writable by default
 * because none are selected", the CDK's documentation). A list that is made of one attribute takes the others away; one
 * that is guessed may give more than the client had. So it is not made here.
 */
export function absentList(field: "ReadAttributes" | "WriteAttributes"): Guard {
  const [able, doing] = field === "ReadAttributes" ? ["readable", "read"] : ["writable", "written"];
  return {
    id: `absent-${field}`,
    words: `The client has no ${field} of its own, so Cognito's default attributes are ${able}. A list made now would hold only what this change names, and no other attribute could be ${doing}. Choose the whole list instead: the attributes are in SchemaAttributes of DescribeUserPool, and the console sets them under App clients > your client > Attribute permissions > Edit.`,
    applies: (edits) => {
      const own = edits.filter((edit) => edit.field === field);
      return own.some(({ add, remove }) => add ?? remove) && !own.some(({ set }) => set !== undefined);
    },
    stops: (now) => !Array.isArray(now[field]) || now[field].length === 0,
    jq: `((.${field} // []) | length) == 0`,
    js: `!now.${field}?.length`,
    python: `not now.get("${field}")`,
  };
}

/**
 * "Invalid MFA configuration given, can't turn off MFA and configure an MFA together": a factor that is switched on while
 * MFA stays off is refused, and taken out of the request for that reason.
 */
export const FACTOR_WHILE_OFF: Guard = {
  id: "factor-while-off",
  words:
    "MFA is off in this pool, and while it is off, Cognito takes no factor. Set MfaConfiguration to OPTIONAL in the same request: nobody has to use MFA then, and whoever sets it up can.",
  applies: (edits) =>
    edits.some((edit) => FACTORS.has(rootOf(edit.field)) && !edit.unset) &&
    !edits.some(({ field }) => field === "MfaConfiguration"),
  stops: (now) => now.MfaConfiguration === "OFF",
  jq: '.MfaConfiguration == "OFF"',
  js: 'now.MfaConfiguration === "OFF"',
  python: 'now.get("MfaConfiguration") == "OFF"',
  instead: {
    label: "Set MFA to OPTIONAL in the same request",
    edit: { field: "MfaConfiguration", set: "OPTIONAL" } satisfies Edit,
  },
};
