import type { BuiltFix } from "../build-fix.ts";
import type { Settings } from "../replaced-resource.ts";
import { changedFields, type ChangedField, leavesOf } from "./changed-fields.ts";

/**
 * The changed fields as CloudFormation names them. Its types follow the API, except for MFA, which is spread over
 * properties of the user pool, and the domain. Null when there is no property for one of them.
 */
export function templateFields(fix: BuiltFix): ChangedField[] | null {
  const fields = changedFields(fix);
  if (fix.of !== "user-pool-mfa") return fields;
  const named: ChangedField[] = [];
  const leaves = fields.flatMap(({ steps, before, after }) => [
    ...new Map(
      // What is not there has no leaves: as a whole it has no name.
      [...leavesOf(before, steps), ...leavesOf(after, steps)]
        .filter(({ value }) => value !== undefined)
        .map((leaf) => [leaf.steps.join("."), leaf.steps]),
    ).values(),
  ]);
  for (const steps of leaves) {
    const field = { steps, before: valueAt(fix.undo, steps), after: valueAt(fix.after, steps) };
    const name = WEB_AUTHN[field.steps.join(".")];
    if (field.steps[0] === "MfaConfiguration") named.push(field);
    else if (name !== undefined) named.push({ ...field, steps: [name] });
    else if (!FACTORS.has(field.steps[0] ?? "")) return null;
  }
  const [before, after] = [enabledMfas(fix.undo), enabledMfas(fix.after)];
  if (before.join() !== after.join()) named.push({ steps: ["EnabledMfas"], before, after });
  return named.length > 0 ? named : null;
}

const WEB_AUTHN: Readonly<Record<string, string>> = {
  "WebAuthnConfiguration.RelyingPartyId": "WebAuthnRelyingPartyID",
  "WebAuthnConfiguration.UserVerification": "WebAuthnUserVerification",
};

const FACTORS: ReadonlySet<string> = new Set([
  "SmsMfaConfiguration",
  "SoftwareTokenMfaConfiguration",
  "EmailMfaConfiguration",
]);

function enabledMfas({
  SmsMfaConfiguration,
  SoftwareTokenMfaConfiguration,
  EmailMfaConfiguration,
}: Settings): string[] {
  return [
    ...(SmsMfaConfiguration ? ["SMS_MFA"] : []),
    ...((SoftwareTokenMfaConfiguration as Settings | undefined)?.Enabled === true ? ["SOFTWARE_TOKEN_MFA"] : []),
    ...(EmailMfaConfiguration ? ["EMAIL_OTP"] : []),
  ];
}

function valueAt(settings: Settings, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((inside, step) => (inside as Settings | undefined)?.[step], settings);
}
