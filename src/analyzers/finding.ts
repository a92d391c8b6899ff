/** How much a finding matters: `fault` breaks something, `warning` may, `note` is worth knowing, `good` is as it should be. */
export type Severity = "fault" | "warning" | "note" | "good";

/** An error that Cognito answered, as far as the text shows it. Masked. What it leads to is knowledge of the content. */
export interface SeenError {
  /** `NotAuthorizedException`, `invalid_grant`. */
  name: string;
  message: string;
  /** The operation, as in `LogCall`, or `callback`; empty when the text does not say. */
  operation: string;
  /** Who answered, which tells exceptions of the same name apart; `oauth` is the login domain. */
  service?: "user-pools" | "identity-pools" | "oauth";
}

/** What every analyzer says about something that a person pasted. Texts hold no secret: values are masked before they come here. */
export interface Finding {
  /** Stable, kebab-case, unique in its analyzer. */
  code: string;
  severity: Severity;
  /** What was read. */
  observed: string;
  /** What would be right; empty for a note. */
  expected: string;
  /** Where in the pasted text: a claim, a key, a parameter, `entry 12`, `line 3, column 7`. */
  where: string;
  /** The id of the cause that this proves or makes likely. */
  cause?: string;
  /** The error that it reports, when it proves no cause by itself. */
  error?: SeenError;
  /** The id of the tree whose questions tell the causes apart, when it proves none of them. */
  tree?: string;
}
