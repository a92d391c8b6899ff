/** How an answer of the service came in. A live call outweighs a pasted one, and both outweigh what a person says. */
export type Origin = "live" | "pasted" | "answered";

/** Why there is no answer. `not-found`: a search found nothing, which does not say that there is nothing. */
export type UnreadReason =
  | "not-asked"
  | "denied"
  | "bad-credentials"
  | "expired-credentials"
  | "bad-token"
  | "expired-token"
  | "not-found"
  | "throttled"
  | "unreachable"
  | "blocked"
  | "timeout"
  | "server-error"
  | "cancelled"
  | "malformed"
  | "failed";

/** Where and when an answer was read: shown beside every verdict that rests on it. */
export interface Provenance {
  origin: Origin;
  /** The operation: `DescribeUserPool`; with `form`, the form and the resource in it. */
  call: string;
  /** ISO 8601, UTC. */
  at: string;
  /** What it was read from when that is no answer of the service, and so not what is set now: `Terraform code`. */
  form?: string;
}

/** Stands for an id that a template does not have yet: no id of the service has this form. */
export const ID_NOT_KNOWN = "(not in the text)";

/**
 * What is known of one answer of the service. `absent` is an answer, too: the service said that the thing does not
 * exist. `unread` is no answer, and so never a finding.
 */
export type Reading =
  | { kind: "read"; data: Readonly<Record<string, unknown>>; from: Provenance }
  | { kind: "absent"; from: Provenance; detail: string }
  | { kind: "unread"; reason: UnreadReason; detail: string };

export const NOT_ASKED: Reading = { kind: "unread", reason: "not-asked", detail: "this was not read" };
