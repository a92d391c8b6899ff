import type { ReadingName } from "../../evidence/evidence.ts";

/**
 * How attributes of a template become fields of the API: a name for a value as it is; a name with inner rules for a
 * nested block. `""` for an attribute that is known and says nothing that a check looks at.
 */
// A record of itself would be circular.
// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style
export interface Rules {
  readonly [attribute: string]: string | readonly [to: string, inner: Rules];
}

/** What a type of resource becomes. */
export interface Mapping {
  reading: ReadingName;
  rules: Rules;
}

const same = (names: string): Rules =>
  Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, name]),
  );
const nothing = (names: string): Rules =>
  Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, ""]),
  );

/** `allowed_oauth_flows` → `AllowedOauthFlows`. */
const pascal = (name: string): string =>
  name.replace(/(?:^|_)([a-z])/g, (_all, letter: string) => letter.toUpperCase());
const snake = (names: string): Rules =>
  Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, pascal(name)]),
  );

const META = nothing("tags tags_all region count for_each depends_on lifecycle provider provisioner timeouts");

const TRIGGER = { lambda_arn: "LambdaArn", lambda_version: "LambdaVersion" };

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_user_pool */
const TF_POOL: Rules = {
  ...META,
  ...snake(`name arn alias_attributes auto_verified_attributes mfa_configuration username_attributes deletion_protection
    user_pool_tier domain custom_domain id sms_authentication_message`),
  ...nothing(`email_verification_message email_verification_subject sms_verification_message creation_date endpoint
    estimated_number_of_users last_modified_date verification_message_template`),
  password_policy: [
    "Policies.PasswordPolicy",
    snake(`minimum_length password_history_size require_lowercase require_numbers require_symbols require_uppercase
      temporary_password_validity_days`),
  ],
  sign_in_policy: ["Policies.SignInPolicy", snake("allowed_first_auth_factors")],
  schema: [
    "SchemaAttributes[]",
    {
      ...snake("name attribute_data_type developer_only_attribute mutable required"),
      number_attribute_constraints: ["NumberAttributeConstraints", snake("min_value max_value")],
      string_attribute_constraints: ["StringAttributeConstraints", snake("min_length max_length")],
    },
  ],
  lambda_config: [
    "LambdaConfig",
    {
      ...snake(`create_auth_challenge custom_message define_auth_challenge post_authentication post_confirmation
        pre_authentication pre_sign_up pre_token_generation user_migration verify_auth_challenge_response`),
      kms_key_id: "KMSKeyID",
      pre_token_generation_config: ["PreTokenGenerationConfig", TRIGGER],
      custom_email_sender: ["CustomEmailSender", TRIGGER],
      custom_sms_sender: ["CustomSMSSender", TRIGGER],
      inbound_federation: ["InboundFederation", TRIGGER],
    },
  ],
  admin_create_user_config: [
    "AdminCreateUserConfig",
    { allow_admin_create_user_only: "AllowAdminCreateUserOnly", invite_message_template: "" },
  ],
  account_recovery_setting: [
    "AccountRecoverySetting",
    { recovery_mechanism: ["RecoveryMechanisms[]", { name: "Name", priority: "Priority" }] },
  ],
  device_configuration: [
    "DeviceConfiguration",
    snake("challenge_required_on_new_device device_only_remembered_on_user_prompt"),
  ],
  email_configuration: [
    "EmailConfiguration",
    {
      email_sending_account: "EmailSendingAccount",
      source_arn: "SourceArn",
      from_email_address: "From",
      reply_to_email_address: "ReplyToEmailAddress",
      configuration_set: "ConfigurationSet",
    },
  ],
  sms_configuration: ["SmsConfiguration", snake("sns_caller_arn external_id sns_region")],
  software_token_mfa_configuration: ["SoftwareTokenMfaConfiguration", snake("enabled")],
  email_mfa_configuration: ["EmailMfaConfiguration", snake("message subject")],
  web_authn_configuration: ["WebAuthnConfiguration", snake("relying_party_id user_verification")],
  user_attribute_update_settings: [
    "UserAttributeUpdateSettings",
    snake("attributes_require_verification_before_update"),
  ],
  user_pool_add_ons: [
    "UserPoolAddOns",
    { advanced_security_mode: "AdvancedSecurityMode", advanced_security_additional_flows: "" },
  ],
  username_configuration: ["UsernameConfiguration", snake("case_sensitive")],
};

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_user_pool_client */
const TF_CLIENT: Rules = {
  ...META,
  ...snake(`explicit_auth_flows read_attributes write_attributes supported_identity_providers prevent_user_existence_errors
    enable_token_revocation auth_session_validity access_token_validity id_token_validity refresh_token_validity
    user_pool_id`),
  name: "ClientName",
  name_prefix: "",
  id: "ClientId",
  user_pool_id: "UserPoolId",
  client_secret: "ClientSecret",
  generate_secret: "GenerateSecret",
  callback_urls: "CallbackURLs",
  logout_urls: "LogoutURLs",
  default_redirect_uri: "DefaultRedirectURI",
  allowed_oauth_flows: "AllowedOAuthFlows",
  allowed_oauth_scopes: "AllowedOAuthScopes",
  allowed_oauth_flows_user_pool_client: "AllowedOAuthFlowsUserPoolClient",
  enable_propagate_additional_user_context_data: "EnablePropagateAdditionalUserContextData",
  analytics_configuration: "",
  token_validity_units: ["TokenValidityUnits", snake("access_token id_token refresh_token")],
  refresh_token_rotation: ["RefreshTokenRotation", snake("feature retry_grace_period_seconds")],
};

const CFN_POOL: Rules = {
  ...same(`AccountRecoverySetting AdminCreateUserConfig AliasAttributes AutoVerifiedAttributes DeletionProtection
    DeviceConfiguration EmailConfiguration LambdaConfig MfaConfiguration Policies SmsAuthenticationMessage SmsConfiguration
    UserAttributeUpdateSettings UsernameAttributes UsernameConfiguration UserPoolAddOns UserPoolTier EnabledMfas
    WebAuthnRelyingPartyID WebAuthnUserVerification WebAuthnFactorConfiguration`),
  ...nothing(`EmailVerificationMessage EmailVerificationSubject SmsVerificationMessage UserPoolTags
    VerificationMessageTemplate EmailAuthenticationMessage EmailAuthenticationSubject`),
  UserPoolName: "Name",
  Schema: "SchemaAttributes",
};

const CFN_CLIENT: Rules = {
  ...same(`AccessTokenValidity AllowedOAuthFlows AllowedOAuthFlowsUserPoolClient AllowedOAuthScopes AuthSessionValidity
    CallbackURLs ClientName DefaultRedirectURI EnablePropagateAdditionalUserContextData EnableTokenRevocation
    ExplicitAuthFlows GenerateSecret IdTokenValidity LogoutURLs PreventUserExistenceErrors ReadAttributes
    RefreshTokenRotation RefreshTokenValidity SupportedIdentityProviders TokenValidityUnits UserPoolId WriteAttributes`),
  AnalyticsConfiguration: "",
};

const CERTIFICATE = { certificate_arn: "CustomDomainConfig.CertificateArn" };

/** Resource types that become a reading. Others of Cognito are named as not looked at. */
export const MAPPINGS: Readonly<Record<string, Mapping>> = {
  aws_cognito_user_pool: { reading: "pool", rules: TF_POOL },
  aws_cognito_user_pool_client: { reading: "client", rules: TF_CLIENT },
  aws_cognito_managed_user_pool_client: { reading: "client", rules: { ...TF_CLIENT, name_pattern: "" } },
  aws_cognito_user_pool_domain: {
    reading: "domain",
    rules: {
      ...META,
      ...CERTIFICATE,
      domain: "Domain",
      user_pool_id: "UserPoolId",
      managed_login_version: "ManagedLoginVersion",
      ...nothing(
        "aws_account_id cloudfront_distribution cloudfront_distribution_arn cloudfront_distribution_zone_id s3_bucket version id",
      ),
    },
  },
  aws_cognito_identity_provider: {
    reading: "provider",
    rules: {
      ...META,
      ...snake("provider_name provider_type attribute_mapping idp_identifiers user_pool_id"),
      provider_details: "",
      id: "",
    },
  },
  aws_cognito_identity_pool: {
    reading: "identityPool",
    rules: {
      ...META,
      ...snake(
        "identity_pool_name allow_unauthenticated_identities allow_classic_flow supported_login_providers developer_provider_name",
      ),
      id: "IdentityPoolId",
      arn: "",
      saml_provider_arns: "SamlProviderARNs",
      openid_connect_provider_arns: "OpenIdConnectProviderARNs",
      cognito_identity_providers: [
        "CognitoIdentityProviders[]",
        snake("client_id provider_name server_side_token_check"),
      ],
    },
  },
  "AWS::Cognito::UserPool": { reading: "pool", rules: CFN_POOL },
  "AWS::Cognito::UserPoolClient": { reading: "client", rules: CFN_CLIENT },
  "AWS::Cognito::UserPoolDomain": {
    reading: "domain",
    rules: same("Domain UserPoolId CustomDomainConfig ManagedLoginVersion"),
  },
  "AWS::Cognito::UserPoolIdentityProvider": {
    reading: "provider",
    rules: { ...same("ProviderName ProviderType AttributeMapping IdpIdentifiers UserPoolId"), ProviderDetails: "" },
  },
  "AWS::Cognito::IdentityPool": {
    reading: "identityPool",
    rules: {
      ...same(`IdentityPoolName AllowUnauthenticatedIdentities AllowClassicFlow CognitoIdentityProviders
        SupportedLoginProviders SamlProviderARNs DeveloperProviderName`),
      OpenIdConnectProviderARNs: "OpenIdConnectProviderARNs",
      ...nothing("CognitoEvents CognitoStreams PushSync IdentityPoolTags"),
    },
  },
};
