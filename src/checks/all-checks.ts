import type { Check } from "./check.ts";
import { clientAccessValidityNotVeryShort } from "./client-access-validity-not-very-short.ts";
import { clientAllowsAuthFlow } from "./client-allows-auth-flow.ts";
import { clientAllowsMigrationFlow } from "./client-allows-migration-flow.ts";
import { clientAllowsMoreThanCustomAuth } from "./client-allows-more-than-custom-auth.ts";
import { clientAllowsOauthFlow } from "./client-allows-oauth-flow.ts";
import { clientBelongsToPool } from "./client-belongs-to-pool.ts";
import { clientCallbackUrlListed } from "./client-callback-url-listed.ts";
import { clientCallbackUrlsSecure } from "./client-callback-urls-secure.ts";
import { clientExists } from "./client-exists.ts";
import { clientHasBrandingStyle } from "./client-has-branding-style.ts";
import { clientHasNoSecret } from "./client-has-no-secret.ts";
import { clientHasOneSecret } from "./client-has-one-secret.ts";
import { clientHasSecret } from "./client-has-secret.ts";
import { clientImplicitFlowOff } from "./client-implicit-flow-off.ts";
import { clientListedInPool } from "./client-listed-in-pool.ts";
import { clientLogoutUrlListed } from "./client-logout-url-listed.ts";
import { clientMachineFlowAlone } from "./client-machine-flow-alone.ts";
import { clientMachineFlowHasSecret } from "./client-machine-flow-has-secret.ts";
import { clientOauthEnabled } from "./client-oauth-enabled.ts";
import { clientOauthListsFilled } from "./client-oauth-lists-filled.ts";
import { clientProviderEnabled } from "./client-provider-enabled.ts";
import { clientReadsAttribute } from "./client-reads-attribute.ts";
import { clientRefreshFlowAllowed } from "./client-refresh-flow-allowed.ts";
import { clientRefreshOutlivesAccess } from "./client-refresh-outlives-access.ts";
import { clientRefreshValidityNotShortened } from "./client-refresh-validity-not-shortened.ts";
import { clientRevocationEnabled } from "./client-revocation-enabled.ts";
import { clientRotationHasGracePeriod } from "./client-rotation-has-grace-period.ts";
import { clientRotationOff } from "./client-rotation-off.ts";
import { clientScopeEnabled } from "./client-scope-enabled.ts";
import { clientShowsMissingUsers } from "./client-shows-missing-users.ts";
import { clientTokenLifetimesInRange } from "./client-token-lifetimes-in-range.ts";
import { clientUserAdminScopeEnabled } from "./client-user-admin-scope-enabled.ts";
import { clientUserAuthFitsTier } from "./client-user-auth-fits-tier.ts";
import { clientWritesAttribute } from "./client-writes-attribute.ts";
import { clientWritesMappedAttributes } from "./client-writes-mapped-attributes.ts";
import { domainActive } from "./domain-active.ts";
import { domainBelongsToPool } from "./domain-belongs-to-pool.ts";
import { domainCertificateInUsEast1 } from "./domain-certificate-in-us-east-1.ts";
import { domainManagedLoginFitsTier } from "./domain-managed-login-fits-tier.ts";
import { identityPoolHasRoles } from "./identity-pool-has-roles.ts";
import { identityPoolKeepsSignedOutTokens } from "./identity-pool-keeps-signed-out-tokens.ts";
import { identityPoolLetsGuestsIn } from "./identity-pool-lets-guests-in.ts";
import { identityPoolListsClient } from "./identity-pool-lists-client.ts";
import { identityPoolRoleMappingFallsBack } from "./identity-pool-role-mapping-falls-back.ts";
import { importJobHasRole } from "./import-job-has-role.ts";
import { importJobStartable } from "./import-job-startable.ts";
import { importJobsNoneRunning } from "./import-jobs-none-running.ts";
import { poolAcceptsPlainUsernames } from "./pool-accepts-plain-usernames.ts";
import { poolAllowsSelfSignUp } from "./pool-allows-self-sign-up.ts";
import { poolAttributeMutable } from "./pool-attribute-mutable.ts";
import { poolAttributeOptional } from "./pool-attribute-optional.ts";
import { poolCustomMessageAllowed } from "./pool-custom-message-allowed.ts";
import { poolDeletionProtectionOff } from "./pool-deletion-protection-off.ts";
import { poolDeviceTrackingOff } from "./pool-device-tracking-off.ts";
import { poolExists } from "./pool-exists.ts";
import { poolFirstFactorsFitMfa } from "./pool-first-factors-fit-mfa.ts";
import { poolHasAttribute } from "./pool-has-attribute.ts";
import { poolHasAutoVerifiedAttribute } from "./pool-has-auto-verified-attribute.ts";
import { poolHasCustomAuthTriggers } from "./pool-has-custom-auth-triggers.ts";
import { poolHasNoAliases } from "./pool-has-no-aliases.ts";
import { poolHasNoDomain } from "./pool-has-no-domain.ts";
import { poolHasProvider } from "./pool-has-provider.ts";
import { poolHasTrigger } from "./pool-has-trigger.ts";
import { poolIssuerOriginal } from "./pool-issuer-original.ts";
import { poolLetsUsersRecover } from "./pool-lets-users-recover.ts";
import { poolLogDeliveryConfigured } from "./pool-log-delivery-configured.ts";
import { poolMfaConsistent } from "./pool-mfa-consistent.ts";
import { poolMfaOff } from "./pool-mfa-off.ts";
import { poolPasskeysFitMfa } from "./pool-passkeys-fit-mfa.ts";
import { poolPreTokenCustomizesAccess } from "./pool-pre-token-customizes-access.ts";
import { poolPreTokenVersionFitsTier } from "./pool-pre-token-version-fits-tier.ts";
import { poolPublishesKeys } from "./pool-publishes-keys.ts";
import { poolRecoveryDiffersFromMfa } from "./pool-recovery-differs-from-mfa.ts";
import { poolRegionMatches } from "./pool-region-matches.ts";
import { poolRequiresNoAttributes } from "./pool-requires-no-attributes.ts";
import { poolRiskActionsLetIn } from "./pool-risk-actions-let-in.ts";
import { poolSendsThroughSes } from "./pool-sends-through-ses.ts";
import { poolSesIdentityUsable } from "./pool-ses-identity-usable.ts";
import { poolSessionTrackingOff } from "./pool-session-tracking-off.ts";
import { poolSignInNamesOfOneKind } from "./pool-sign-in-names-of-one-kind.ts";
import { poolSmsConfigured } from "./pool-sms-configured.ts";
import { poolSmsWorking } from "./pool-sms-working.ts";
import { poolThreatProtectionNotEnforced } from "./pool-threat-protection-not-enforced.ts";
import { poolTierCoversFirstFactors } from "./pool-tier-covers-first-factors.ts";
import { poolTierCoversThreatProtection } from "./pool-tier-covers-threat-protection.ts";
import { poolTotpEnabled } from "./pool-totp-enabled.ts";
import { poolTriggerArnsWhole } from "./pool-trigger-arns-whole.ts";
import { poolUsernamesCaseInsensitive } from "./pool-usernames-case-insensitive.ts";
import { providerMappedAttributesMutable } from "./provider-mapped-attributes-mutable.ts";
import { providerMapsRequiredAttributes } from "./provider-maps-required-attributes.ts";
import { resourceServerDefinesScope } from "./resource-server-defines-scope.ts";
import { userAliasesVerified } from "./user-aliases-verified.ts";
import { userAwaitsConfirmation } from "./user-awaits-confirmation.ts";
import { userConfirmed } from "./user-confirmed.ts";
import { userEmailVerified } from "./user-email-verified.ts";
import { userEnabled } from "./user-enabled.ts";
import { userExists } from "./user-exists.ts";
import { userHasAutoVerifiedAttribute } from "./user-has-auto-verified-attribute.ts";
import { userHasMfaFactor } from "./user-has-mfa-factor.ts";
import { userHasNoRememberedDevice } from "./user-has-no-remembered-device.ts";
import { userHasOwnPassword } from "./user-has-own-password.ts";
import { userHasRecoveryAttribute } from "./user-has-recovery-attribute.ts";
import { userHasRequiredAttributes } from "./user-has-required-attributes.ts";
import { userInGroup } from "./user-in-group.ts";
import { userIsFederated } from "./user-is-federated.ts";
import { userIsLocal } from "./user-is-local.ts";
import { userMfaPreferenceFits } from "./user-mfa-preference-fits.ts";
import { userNeedsNoReset } from "./user-needs-no-reset.ts";
import { userPhoneVerified } from "./user-phone-verified.ts";
import { userRecoveryDiffersFromMfa } from "./user-recovery-differs-from-mfa.ts";
import { userSignInsNotBlocked } from "./user-sign-ins-not-blocked.ts";
import { userStatusOrdinary } from "./user-status-ordinary.ts";

/** Every check, sorted by id. A new check is a new file and two lines here. */
export const ALL_CHECKS: readonly Check[] = [
  clientAccessValidityNotVeryShort,
  clientAllowsAuthFlow,
  clientAllowsMigrationFlow,
  clientAllowsMoreThanCustomAuth,
  clientAllowsOauthFlow,
  clientBelongsToPool,
  clientCallbackUrlListed,
  clientCallbackUrlsSecure,
  clientExists,
  clientHasBrandingStyle,
  clientHasNoSecret,
  clientHasOneSecret,
  clientHasSecret,
  clientImplicitFlowOff,
  clientListedInPool,
  clientLogoutUrlListed,
  clientMachineFlowAlone,
  clientMachineFlowHasSecret,
  clientOauthEnabled,
  clientOauthListsFilled,
  clientProviderEnabled,
  clientReadsAttribute,
  clientRefreshFlowAllowed,
  clientRefreshOutlivesAccess,
  clientRefreshValidityNotShortened,
  clientRevocationEnabled,
  clientRotationHasGracePeriod,
  clientRotationOff,
  clientScopeEnabled,
  clientShowsMissingUsers,
  clientTokenLifetimesInRange,
  clientUserAdminScopeEnabled,
  clientUserAuthFitsTier,
  clientWritesAttribute,
  clientWritesMappedAttributes,
  domainActive,
  domainBelongsToPool,
  domainCertificateInUsEast1,
  domainManagedLoginFitsTier,
  identityPoolHasRoles,
  identityPoolKeepsSignedOutTokens,
  identityPoolLetsGuestsIn,
  identityPoolListsClient,
  identityPoolRoleMappingFallsBack,
  importJobHasRole,
  importJobStartable,
  importJobsNoneRunning,
  poolAcceptsPlainUsernames,
  poolAllowsSelfSignUp,
  poolAttributeMutable,
  poolAttributeOptional,
  poolCustomMessageAllowed,
  poolDeletionProtectionOff,
  poolDeviceTrackingOff,
  poolExists,
  poolFirstFactorsFitMfa,
  poolHasAttribute,
  poolHasAutoVerifiedAttribute,
  poolHasCustomAuthTriggers,
  poolHasNoAliases,
  poolHasNoDomain,
  poolHasProvider,
  poolHasTrigger,
  poolIssuerOriginal,
  poolLetsUsersRecover,
  poolLogDeliveryConfigured,
  poolMfaConsistent,
  poolMfaOff,
  poolPasskeysFitMfa,
  poolPreTokenCustomizesAccess,
  poolPreTokenVersionFitsTier,
  poolPublishesKeys,
  poolRecoveryDiffersFromMfa,
  poolRegionMatches,
  poolRequiresNoAttributes,
  poolRiskActionsLetIn,
  poolSendsThroughSes,
  poolSesIdentityUsable,
  poolSessionTrackingOff,
  poolSignInNamesOfOneKind,
  poolSmsConfigured,
  poolSmsWorking,
  poolThreatProtectionNotEnforced,
  poolTierCoversFirstFactors,
  poolTierCoversThreatProtection,
  poolTotpEnabled,
  poolTriggerArnsWhole,
  poolUsernamesCaseInsensitive,
  providerMappedAttributesMutable,
  providerMapsRequiredAttributes,
  resourceServerDefinesScope,
  userAliasesVerified,
  userAwaitsConfirmation,
  userConfirmed,
  userEmailVerified,
  userEnabled,
  userExists,
  userHasAutoVerifiedAttribute,
  userHasMfaFactor,
  userHasNoRememberedDevice,
  userHasOwnPassword,
  userHasRecoveryAttribute,
  userHasRequiredAttributes,
  userInGroup,
  userIsFederated,
  userIsLocal,
  userMfaPreferenceFits,
  userNeedsNoReset,
  userPhoneVerified,
  userRecoveryDiffersFromMfa,
  userSignInsNotBlocked,
  userStatusOrdinary,
];

const BY_ID: ReadonlyMap<string, Check> = new Map(ALL_CHECKS.map((check) => [check.id, check]));

/** The check with this id, or undefined. */
export function checkById(id: string): Check | undefined {
  return BY_ID.get(id);
}
