import { part, type Rule, touches, withEdit } from "./rule.ts";

/** What is known about changes of MFA. */
export const MFA_RULES: readonly Rule[] = [
  {
    // "Invalid MFA configuration given, can't disable all MFAs with a required or optional configuration."
    id: "mfa-without-factor",
    kind: "refused",
    of: "user-pool-mfa",
    find: ({ wanted, edits, after }) => {
      const { MfaConfiguration, SmsMfaConfiguration, EmailMfaConfiguration, SoftwareTokenMfaConfiguration } = after;
      const hasFactor =
        SmsMfaConfiguration !== undefined ||
        EmailMfaConfiguration !== undefined ||
        part(SoftwareTokenMfaConfiguration).Enabled === true;
      const isOn = MfaConfiguration === "ON" || MfaConfiguration === "OPTIONAL";
      const isOwn = MFA_FIELDS.some((field) => touches(edits, field));
      return isOn && isOwn && !hasFactor
        ? {
            words: "MFA that is on needs a factor, and this request has none: SMS, e-mail or an authenticator app.",
            instead: {
              label: "Switch the authenticator app on in the same request",
              change: withEdit(wanted, { field: "SoftwareTokenMfaConfiguration.Enabled", set: true }),
            },
          }
        : null;
    },
  },
];

const MFA_FIELDS = [
  "MfaConfiguration",
  "SmsMfaConfiguration",
  "EmailMfaConfiguration",
  "SoftwareTokenMfaConfiguration",
] as const;
