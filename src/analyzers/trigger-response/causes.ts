/** The causes that findings about a trigger's response may name. */
export const TRIGGER_RESPONSE_CAUSES = [
  "confirmed-but-attribute-not-verified",
  "custom-auth-answer-missing",
  "custom-auth-declared-failed",
  "custom-message-not-allowed",
  "migration-trigger-failed",
  "pre-token-response-of-other-version",
  "reserved-claim-not-changed",
  "trigger-crashes",
  "trigger-response-wrong-shape",
  "trigger-returns-nothing",
  "trigger-returns-part-of-event",
  "trigger-throws-on-purpose",
  "trigger-timeout",
] as const;

export type TriggerResponseCause = (typeof TRIGGER_RESPONSE_CAUSES)[number];
