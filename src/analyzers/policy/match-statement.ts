import type { Statement } from "./read-policy.ts";
import { fitsWildcard } from "./wildcard.ts";

/** How a statement meets a request, as far as its text tells. Conditions are not part of it. */
export interface StatementMatch {
  action: boolean;
  resource: boolean;
}

/** Longer patterns than any action or ARN are not compared. */
const LONGEST = 600;

/** Compares a statement with an action and a resource. Letter case does not count in actions, and counts in ARNs. */
export function matchStatement(statement: Statement, action: string, resource: string): StatementMatch {
  const namesAction = statement.actions.some((pattern) => fits(pattern.toLowerCase(), action.toLowerCase()));
  const namesResource = statement.resources.some((pattern) => fits(pattern, resource === "" ? "*" : resource));
  return {
    action: statement.actionsAre === "listed" ? namesAction : !namesAction,
    resource:
      statement.resourcesAre === "missing"
        ? // A trust policy belongs to its role, and names no resource.
          statement.trusts
        : statement.resourcesAre === "listed"
          ? namesResource
          : !namesResource,
  };
}

function fits(pattern: string, text: string): boolean {
  return pattern === "*" || (pattern.length <= LONGEST && text.length <= LONGEST && fitsWildcard(pattern, text));
}

const PARTS = ["", "the partition", "the service", "the Region", "the account", "the resource"] as const;

/** The first part in which an ARN of a policy differs from the one that was asked for, in words; null when they cannot be compared. */
export function arnDifference(pattern: string, wanted: string): string | null {
  if (!pattern.startsWith("arn:") || !wanted.startsWith("arn:")) return null;
  const inPolicy = split(pattern);
  const asked = split(wanted);
  for (const [index, what] of PARTS.entries()) {
    const has = inPolicy[index] ?? "";
    const wants = asked[index] ?? "";
    if (what !== "" && !fits(has, wants))
      return `${what} is \`${has || "empty"}\`, asked for is \`${wants || "empty"}\``;
  }
  return null;
}

/** An ARN has six parts; colons in the last one belong to it. */
function split(arn: string): string[] {
  const parts = arn.slice(0, LONGEST).split(":");
  return [...parts.slice(0, 5), parts.slice(5).join(":")];
}
