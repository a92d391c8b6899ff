/** The kinds of policies that newer messages of IAM name. */
export type PolicyKind =
  | "identity-based policy"
  | "resource-based policy"
  | "permissions boundary"
  | "session policy"
  | "service control policy"
  | "resource control policy"
  | "VPC endpoint policy";

/** What an AccessDenied message says. Empty texts where it does not. */
export interface Denied {
  /** The ARN of who called. */
  principal: string;
  /** `cognito-idp:AdminGetUser`. */
  action: string;
  /** The ARN that was asked for; `*` where the action has none. */
  resource: string;
  /** `none allows`: nothing gave permission; `denies`: a statement took it away; empty: the message is of the older, shorter kind. */
  why: "none allows" | "denies" | "";
  policy: PolicyKind | "";
}

const ACTION = /(?:perform|allows the|invoke)(?: the)?:?\s{1,4}["'`]?([a-z][a-z0-9-]{1,40}:[A-Za-z]{3,80})/;
const RESOURCE = /on resource:?\s{1,4}["'`]?([^\s"'`,]{1,400})/;
const PRINCIPAL = /User:?\s{1,4}["'`]?(arn:[^\s"'`,]{1,400}|anonymous)/;

/** Longest first, as "policy" ends them all. Wordings: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
const KINDS: readonly [string, PolicyKind][] = [
  ["service control policy", "service control policy"],
  ["resource control policy", "resource control policy"],
  ["vpc endpoint policy", "VPC endpoint policy"],
  ["permissions boundary", "permissions boundary"],
  ["session policy", "session policy"],
  ["resource-based policy", "resource-based policy"],
  ["identity-based policy", "identity-based policy"],
];

/** Reads the message of an AccessDeniedException out of any text; null when there is none. Never throws. */
export function readDenied(text: string): Denied | null {
  const start = text.search(/not authorized to perform|is not authorized|AccessDenied/);
  if (start === -1) return null;
  const message = text
    .slice(Math.max(0, start - 600), start + 1_600)
    .replace(/\\["']/g, '"')
    .replace(/\s+/g, " ");
  const action = ACTION.exec(message)?.[1] ?? "";
  if (action === "") return null;
  const after = message.slice(message.indexOf(action)).toLowerCase();
  const why = after.includes("explicit deny")
    ? "denies"
    : /because no |no [a-z -]{4,40} allows/.test(after)
      ? "none allows"
      : "";
  const policy = why === "" ? "" : (KINDS.find(([words]) => after.includes(words))?.[1] ?? "");
  return {
    principal: PRINCIPAL.exec(message)?.[1] ?? "",
    action,
    resource: (RESOURCE.exec(message)?.[1] ?? "").replace(/[.;]$/, ""),
    why,
    policy,
  };
}
