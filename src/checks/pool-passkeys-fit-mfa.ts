import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { stringList } from "./string-list.ts";

/**
 * Not set means SINGLE_FACTOR (WebAuthnConfigurationType in the API reference); first factors that are not set mean the
 * password only (SignInPolicy in the CDK reference).
 */
export const poolPasskeysFitMfa: Check = {
  id: "pool-passkeys-fit-mfa",
  title: "Passkeys count as multi-factor where MFA is required",
  otherwise: "Passkeys do not count as multi-factor, while MFA is required",
  group: "pool",
  reads: ["pool", "mfa"],
  needs: [],
  fails: ["passkey-needs-user-verification"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["mfa", "WebAuthnConfiguration.FactorConfiguration"],
        ["mfa", "MfaConfiguration"],
        ["pool", "Policies.SignInPolicy.AllowedFirstAuthFactors"],
      ],
      ([configuration, mfa, factorsValue]) => {
        const factors = stringList(factorsValue ?? ["PASSWORD"]);
        const counts = configuration ?? "SINGLE_FACTOR";
        if (!factors) return { unknown: "AllowedFirstAuthFactors is not a list of texts" };
        if (typeof mfa !== "string" || typeof counts !== "string")
          return { unknown: "MFA has another form than expected" };
        const offered = factors.includes("WEB_AUTHN");
        return {
          ok: !offered || mfa !== "ON" || counts === "MULTI_FACTOR_WITH_USER_VERIFICATION",
          observed: `${offered ? `passkeys as ${counts}` : "no passkeys"}, MFA ${mfa}`,
          expected: "MULTI_FACTOR_WITH_USER_VERIFICATION with MFA ON",
        };
      },
    ),
};
