import { readingOf, type Evidence } from "../evidence/evidence.ts";
import { isRecord } from "../evidence/narrow.ts";
import { states } from "../evidence/states.ts";
import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";

/**
 * With MFA on there has to be a factor, with MFA off none: SetUserPoolMfaConfig in the API reference. The SMS and e-mail
 * blocks also serve sign-in with one-time passwords, so with MFA off they prove nothing; the authenticator does.
 * A factor that is not set is off; passkeys are one when they count as multi-factor.
 */
export const poolMfaConsistent: Check = {
  id: "pool-mfa-consistent",
  title: "MFA and its factors fit together",
  otherwise: "MFA and its factors do not fit together",
  group: "pool",
  reads: ["mfa"],
  needs: [],
  fails: ["mfa-config-contradictory"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["mfa", "MfaConfiguration"],
        ["mfa", "SoftwareTokenMfaConfiguration.Enabled"],
        ["mfa", "SmsMfaConfiguration"],
        ["mfa", "EmailMfaConfiguration"],
        ...(passkeysMayCount(evidence) ? ([["mfa", "WebAuthnConfiguration.FactorConfiguration"]] as const) : []),
      ],
      ([mfa, totp, sms, email, passkey]) => {
        if (mfa !== "OFF" && mfa !== "ON" && mfa !== "OPTIONAL") return { unknown: "MfaConfiguration is not known" };
        if (typeof (totp ?? false) !== "boolean" || !isRecord(sms ?? {}) || !isRecord(email ?? {})) {
          return { unknown: "a factor of MFA has another form than expected" };
        }
        const factors = [
          totp === true ? "authenticator" : "",
          isRecord(sms) ? "SMS" : "",
          isRecord(email) ? "e-mail" : "",
          passkey === "MULTI_FACTOR_WITH_USER_VERIFICATION" ? "passkey" : "",
        ].filter((factor) => factor !== "");
        return {
          ok: mfa === "OFF" ? totp !== true : factors.length > 0,
          observed: `${mfa}, ${factors.join(", ") || "no factor"}`,
          expected: mfa === "OFF" ? "OFF without an authenticator" : `${mfa} with a factor`,
        };
      },
    ),
};

/** A template that does not set up passkeys leaves them as they are by default: no factor. */
function passkeysMayCount(evidence: Evidence): boolean {
  const reading = readingOf(evidence, "mfa");
  return reading.kind !== "read" || reading.from.form === undefined || states(reading.data, "WebAuthnConfiguration");
}
