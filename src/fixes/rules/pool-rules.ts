import { part, type Rule, touches, withEdit } from "./rule.ts";

/** What is known about changes of a user pool. */
export const POOL_RULES: readonly Rule[] = [
  {
    id: "mfa-by-its-own-call",
    kind: "refused",
    of: "user-pool",
    find: ({ undo, after }) =>
      (undo.MfaConfiguration ?? "OFF") !== (after.MfaConfiguration ?? "OFF")
        ? "UpdateUserPool does not switch MFA on an existing pool; SetUserPoolMfaConfig does."
        : null,
  },
  {
    id: "ses-without-identity",
    kind: "refused",
    of: "user-pool",
    find: ({ edits, after }) => {
      const { EmailSendingAccount, SourceArn } = part(after.EmailConfiguration);
      return touches(edits, "EmailConfiguration") && EmailSendingAccount === "DEVELOPER" && !SourceArn
        ? "Sending through your own SES needs SourceArn, the ARN of the verified identity."
        : null;
    },
  },
  {
    id: "email-settings-whole",
    kind: "note",
    of: "user-pool",
    find: ({ edits, undo }) =>
      touches(edits, "EmailConfiguration") && Object.keys(part(undo.EmailConfiguration)).length > 1
        ? "The e-mail settings are one block: sender, reply address and configuration set are sent again beside the change."
        : null,
  },
  {
    // The reference forbids the two together; Terraform's tests, which run against AWS, write both (user_pool_test.go).
    id: "code-and-link-texts",
    kind: "note",
    of: "user-pool",
    find: ({ after }) => {
      const { EmailMessage, EmailMessageByLink, DefaultEmailOption } = part(after.VerificationMessageTemplate);
      if (!EmailMessage || !EmailMessageByLink) return null;
      const other = DefaultEmailOption === "CONFIRM_WITH_LINK" ? "EmailMessage" : "EmailMessageByLink";
      return `The pool has a text for a code and one for a link, and both are sent, so that neither is lost. The API reference does not allow the two together: if Cognito refuses the request, nothing has changed; keep the text of ${other} somewhere, take it out of after.json and write it again.`;
    },
  },
  {
    id: "verify-before-update",
    kind: "note",
    of: "user-pool",
    find: ({ edits }) =>
      touches(edits, "UserAttributeUpdateSettings")
        ? "Leaving AttributesRequireVerificationBeforeUpdate out does not switch it off: undo.json sends the list as it was, empty if it was empty."
        : null,
  },
  {
    id: "sms-role",
    kind: "note",
    of: "user-pool",
    find: ({ after }) =>
      part(after.SmsConfiguration).SnsCallerArn
        ? "The request names the role for SMS, so whoever runs it needs iam:PassRole for it, and Cognito checks its trust again."
        : null,
  },
  {
    // "If you also set an ARN in PreTokenGenerationConfig, its value must be identical to PreTokenGeneration" (API reference).
    id: "pre-token-twice",
    kind: "refused",
    of: "user-pool",
    find: ({ wanted, edits, after }) => {
      const { PreTokenGeneration, PreTokenGenerationConfig } = part(after.LambdaConfig);
      const { LambdaArn } = part(PreTokenGenerationConfig);
      if (!touches(edits, "LambdaConfig") || typeof PreTokenGeneration !== "string" || typeof LambdaArn !== "string")
        return null;
      if (PreTokenGeneration === LambdaArn) return null;
      const isOld = edits.some(({ field }) => field === "LambdaConfig.PreTokenGeneration");
      const [field, set] = isOld
        ? (["LambdaConfig.PreTokenGenerationConfig.LambdaArn", PreTokenGeneration] as const)
        : (["LambdaConfig.PreTokenGeneration", LambdaArn] as const);
      return {
        words:
          "The function of the pre token generation trigger stands in two fields, PreTokenGeneration and PreTokenGenerationConfig.LambdaArn, and Cognito wants the same in both.",
        instead: { label: `Set ${field} as well`, change: withEdit(wanted, { field, set }) },
      };
    },
  },
];
