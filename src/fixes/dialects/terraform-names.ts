import type { ChangeTarget } from "../../schemas/change.ts";

/** The resources of Terraform's AWS provider. */
export const TERRAFORM_RESOURCES: Readonly<Record<ChangeTarget, string>> = {
  "user-pool": "aws_cognito_user_pool",
  "user-pool-client": "aws_cognito_user_pool_client",
  "user-pool-mfa": "aws_cognito_user_pool",
  "user-pool-domain": "aws_cognito_user_pool_domain",
  "identity-provider": "aws_cognito_identity_provider",
  "resource-server": "aws_cognito_resource_server",
  "identity-pool": "aws_cognito_identity_pool",
  "identity-pool-roles": "aws_cognito_identity_pool_roles_attachment",
};

/** Where a field of the API stands in a resource of Terraform. */
export interface TerraformPlace {
  /** The blocks around it, outermost first. */
  blocks: readonly string[];
  name: string;
  /** Set when each member of the list is a block of this name. */
  block?: string;
  /** Set when the innermost of `blocks` is an argument that holds a map. */
  isMap?: true;
}

/** The fields that are arguments or blocks, by the API's path: https://registry.terraform.io/providers/hashicorp/aws/latest/docs */
const NAMES: Readonly<Record<ChangeTarget, Readonly<Record<string, string>>>> = {
  "user-pool": {
    PoolName: "name",
    DeletionProtection: "deletion_protection",
    AutoVerifiedAttributes: "auto_verified_attributes",
    MfaConfiguration: "mfa_configuration",
    SmsAuthenticationMessage: "sms_authentication_message",
    UserPoolTier: "user_pool_tier",
    "AdminCreateUserConfig.AllowAdminCreateUserOnly": "admin_create_user_config.allow_admin_create_user_only",
    "UserPoolAddOns.AdvancedSecurityMode": "user_pool_add_ons.advanced_security_mode",
    "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate":
      "user_attribute_update_settings.attributes_require_verification_before_update",
    "AccountRecoverySetting.RecoveryMechanisms": "account_recovery_setting.recovery_mechanism[]",
    "DeviceConfiguration.ChallengeRequiredOnNewDevice": "device_configuration.challenge_required_on_new_device",
    "DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt":
      "device_configuration.device_only_remembered_on_user_prompt",
    "EmailConfiguration.EmailSendingAccount": "email_configuration.email_sending_account",
    "EmailConfiguration.SourceArn": "email_configuration.source_arn",
    "EmailConfiguration.From": "email_configuration.from_email_address",
    "EmailConfiguration.ReplyToEmailAddress": "email_configuration.reply_to_email_address",
    "EmailConfiguration.ConfigurationSet": "email_configuration.configuration_set",
    "SmsConfiguration.SnsCallerArn": "sms_configuration.sns_caller_arn",
    "SmsConfiguration.ExternalId": "sms_configuration.external_id",
    "SmsConfiguration.SnsRegion": "sms_configuration.sns_region",
    "Policies.PasswordPolicy.MinimumLength": "password_policy.minimum_length",
    "Policies.PasswordPolicy.RequireUppercase": "password_policy.require_uppercase",
    "Policies.PasswordPolicy.RequireLowercase": "password_policy.require_lowercase",
    "Policies.PasswordPolicy.RequireNumbers": "password_policy.require_numbers",
    "Policies.PasswordPolicy.RequireSymbols": "password_policy.require_symbols",
    "Policies.PasswordPolicy.PasswordHistorySize": "password_policy.password_history_size",
    "Policies.PasswordPolicy.TemporaryPasswordValidityDays": "password_policy.temporary_password_validity_days",
    "Policies.SignInPolicy.AllowedFirstAuthFactors": "sign_in_policy.allowed_first_auth_factors",
    "LambdaConfig.PreSignUp": "lambda_config.pre_sign_up",
    "LambdaConfig.CustomMessage": "lambda_config.custom_message",
    "LambdaConfig.PostConfirmation": "lambda_config.post_confirmation",
    "LambdaConfig.PreAuthentication": "lambda_config.pre_authentication",
    "LambdaConfig.PostAuthentication": "lambda_config.post_authentication",
    "LambdaConfig.DefineAuthChallenge": "lambda_config.define_auth_challenge",
    "LambdaConfig.CreateAuthChallenge": "lambda_config.create_auth_challenge",
    "LambdaConfig.VerifyAuthChallengeResponse": "lambda_config.verify_auth_challenge_response",
    "LambdaConfig.PreTokenGeneration": "lambda_config.pre_token_generation",
    "LambdaConfig.UserMigration": "lambda_config.user_migration",
    "LambdaConfig.KMSKeyID": "lambda_config.kms_key_id",
    "LambdaConfig.PreTokenGenerationConfig.LambdaArn": "lambda_config.pre_token_generation_config.lambda_arn",
    "LambdaConfig.PreTokenGenerationConfig.LambdaVersion": "lambda_config.pre_token_generation_config.lambda_version",
    "VerificationMessageTemplate.DefaultEmailOption": "verification_message_template.default_email_option",
    "VerificationMessageTemplate.EmailMessage": "verification_message_template.email_message",
    "VerificationMessageTemplate.EmailSubject": "verification_message_template.email_subject",
    "VerificationMessageTemplate.SmsMessage": "verification_message_template.sms_message",
  },
  "user-pool-client": {
    ClientName: "name",
    RefreshTokenValidity: "refresh_token_validity",
    AccessTokenValidity: "access_token_validity",
    IdTokenValidity: "id_token_validity",
    ReadAttributes: "read_attributes",
    WriteAttributes: "write_attributes",
    ExplicitAuthFlows: "explicit_auth_flows",
    SupportedIdentityProviders: "supported_identity_providers",
    CallbackURLs: "callback_urls",
    LogoutURLs: "logout_urls",
    DefaultRedirectURI: "default_redirect_uri",
    AllowedOAuthFlows: "allowed_oauth_flows",
    AllowedOAuthScopes: "allowed_oauth_scopes",
    AllowedOAuthFlowsUserPoolClient: "allowed_oauth_flows_user_pool_client",
    PreventUserExistenceErrors: "prevent_user_existence_errors",
    EnableTokenRevocation: "enable_token_revocation",
    EnablePropagateAdditionalUserContextData: "enable_propagate_additional_user_context_data",
    AuthSessionValidity: "auth_session_validity",
    "TokenValidityUnits.AccessToken": "token_validity_units.access_token",
    "TokenValidityUnits.IdToken": "token_validity_units.id_token",
    "TokenValidityUnits.RefreshToken": "token_validity_units.refresh_token",
    "RefreshTokenRotation.Feature": "refresh_token_rotation.feature",
    "RefreshTokenRotation.RetryGracePeriodSeconds": "refresh_token_rotation.retry_grace_period_seconds",
  },
  "user-pool-mfa": {
    MfaConfiguration: "mfa_configuration",
    "SoftwareTokenMfaConfiguration.Enabled": "software_token_mfa_configuration.enabled",
    "SmsMfaConfiguration.SmsAuthenticationMessage": "sms_authentication_message",
    "EmailMfaConfiguration.Message": "email_mfa_configuration.message",
    "EmailMfaConfiguration.Subject": "email_mfa_configuration.subject",
    "WebAuthnConfiguration.RelyingPartyId": "web_authn_configuration.relying_party_id",
    "WebAuthnConfiguration.UserVerification": "web_authn_configuration.user_verification",
  },
  "user-pool-domain": {
    "CustomDomainConfig.CertificateArn": "certificate_arn",
    ManagedLoginVersion: "managed_login_version",
  },
  "identity-provider": {
    ProviderDetails: "provider_details{}",
    AttributeMapping: "attribute_mapping{}",
    IdpIdentifiers: "idp_identifiers",
  },
  "resource-server": { Name: "name", Scopes: "scope[]" },
  "identity-pool": {
    IdentityPoolName: "identity_pool_name",
    AllowUnauthenticatedIdentities: "allow_unauthenticated_identities",
    AllowClassicFlow: "allow_classic_flow",
    DeveloperProviderName: "developer_provider_name",
    OpenIdConnectProviderARNs: "openid_connect_provider_arns",
    SamlProviderARNs: "saml_provider_arns",
    CognitoIdentityProviders: "cognito_identity_providers[]",
    SupportedLoginProviders: "supported_login_providers{}",
  },
  "identity-pool-roles": { Roles: "roles{}" },
};

/** The place of a field, or null when the resource has no argument for it that is known here. */
export function terraformOf(of: ChangeTarget, steps: readonly string[]): TerraformPlace | null {
  const names = NAMES[of];
  const [root = "", key] = steps;
  const map = names[root];
  if (map?.endsWith("{}") === true && key !== undefined && steps.length === 2)
    return { blocks: [map.slice(0, -2)], name: JSON.stringify(key), isMap: true };
  const path = names[steps.join(".")];
  if (path === undefined) return null;
  const parts = path.replace(/(?:\[\]|\{\})$/, "").split(".");
  const name = parts.at(-1) ?? "";
  return { blocks: parts.slice(0, -1), name, ...(path.endsWith("[]") && { block: name }) };
}
