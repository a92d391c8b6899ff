import type { ChangeTarget } from "../../schemas/change.ts";
import type { BuiltFix } from "../build-fix.ts";
import type { Settings } from "../replaced-resource.ts";
import { changedRoots, nest } from "./changed-fields.ts";
import { lineDiff } from "./line-diff.ts";
import { templateFields } from "./template-fields.ts";

/** The types of CloudFormation. */
export const CFN_TYPES: Readonly<Record<ChangeTarget, string>> = {
  "user-pool": "AWS::Cognito::UserPool",
  "user-pool-client": "AWS::Cognito::UserPoolClient",
  "user-pool-mfa": "AWS::Cognito::UserPool",
  "user-pool-domain": "AWS::Cognito::UserPoolDomain",
  "identity-provider": "AWS::Cognito::UserPoolIdentityProvider",
  "resource-server": "AWS::Cognito::UserPoolResourceServer",
  "identity-pool": "AWS::Cognito::IdentityPool",
  "identity-pool-roles": "AWS::Cognito::IdentityPoolRoleAttachment",
};

/** The change as a diff of a CloudFormation template, or null when its type has no such property. */
export function diffCloudFormation(fix: BuiltFix): string | null {
  const fields = fix.of === "user-pool-mfa" ? templateFields(fix) : changedRoots(fix);
  if (fields === null) return null;
  const write = (side: "before" | "after"): string =>
    [
      "Resource:",
      `  Type: ${CFN_TYPES[fix.of]}`,
      "  Properties:",
      "    # everything that the resource already says stays",
      ...yamlLines(nest(fields.map((field) => [field.steps, field[side]])), "    "),
    ].join("\n");
  return lineDiff(write("before"), write("after"));
}

/** An object as YAML in blocks. Texts are written as JSON, which YAML takes as it is. */
function yamlLines(value: Settings, indent: string): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = /^[A-Za-z][\w-]*$/.test(key) ? key : JSON.stringify(key);
    if (Array.isArray(inner) && inner.length > 0) {
      return [`${indent}${name}:`, ...inner.flatMap((member: unknown) => listItem(member, `${indent}  `))];
    }
    if (isObject(inner) && Object.keys(inner).length > 0)
      return [`${indent}${name}:`, ...yamlLines(inner, `${indent}  `)];
    return [`${indent}${name}: ${scalar(inner)}`];
  });
}

function listItem(member: unknown, indent: string): string[] {
  if (!isObject(member)) return [`${indent}- ${scalar(member)}`];
  const lines = yamlLines(member, `${indent}  `);
  return lines.map((line, index) => (index === 0 ? `${indent}- ${line.trimStart()}` : line));
}

function scalar(value: unknown): string {
  return typeof value === "string" && /^[A-Z][A-Z_]*[A-Z]$/.test(value) && !YAML_WORDS.test(value)
    ? value
    : JSON.stringify(value);
}

/** Words that YAML 1.1 reads as something else than text. */
const YAML_WORDS = /^(?:ON|OFF|YES|NO|TRUE|FALSE|NULL)$/;

function isObject(value: unknown): value is Settings {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
