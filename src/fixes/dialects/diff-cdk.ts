import type { ChangeTarget } from "../../schemas/change.ts";
import type { BuiltFix } from "../build-fix.ts";
import { templateFields } from "./template-fields.ts";

/** The CloudFormation construct of each resource, its module, and the variable that stands for it. */
const CONSTRUCTS: Readonly<Record<ChangeTarget, { construct: string; variable: string }>> = {
  "user-pool": { construct: "CfnUserPool", variable: "userPool" },
  "user-pool-client": { construct: "CfnUserPoolClient", variable: "userPoolClient" },
  "user-pool-mfa": { construct: "CfnUserPool", variable: "userPool" },
  "user-pool-domain": { construct: "CfnUserPoolDomain", variable: "userPoolDomain" },
  "identity-provider": { construct: "CfnUserPoolIdentityProvider", variable: "provider" },
  "resource-server": { construct: "CfnUserPoolResourceServer", variable: "resourceServer" },
  "identity-pool": { construct: "CfnIdentityPool", variable: "identityPool" },
  "identity-pool-roles": { construct: "CfnIdentityPoolRoleAttachment", variable: "roleAttachment" },
};

/**
 * The change as lines to add to a CDK stack: an override of the properties underneath, which holds for constructs of every
 * level and leaves the rest alone. Null when CloudFormation has no such property.
 */
export function diffCdk(fix: BuiltFix): string | null {
  const fields = templateFields(fix);
  if (fields === null) return null;
  const { construct, variable } = CONSTRUCTS[fix.of];
  return [
    ' import * as cognito from "aws-cdk-lib/aws-cognito";',
    " ",
    ` // everything that ${variable} already says stays`,
    `+const cfn = ${variable}.node.defaultChild as cognito.${construct};`,
    ...fields.map(({ steps, after }) => {
      const path = JSON.stringify(steps.map((step) => step.replaceAll(".", "\\.")).join("."));
      return after === undefined
        ? `+cfn.addPropertyDeletionOverride(${path});`
        : `+cfn.addPropertyOverride(${path}, ${JSON.stringify(after)});`;
    }),
  ].join("\n");
}
