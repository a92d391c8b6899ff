import type { ReadingName } from "../../evidence/evidence.ts";
import { asRecords, asString, isRecord } from "../../evidence/narrow.ts";
import { ID_NOT_KNOWN } from "../../evidence/reading.ts";
import { Unresolved } from "./unresolved.ts";

type Data = Record<string, unknown>;

/** Why a field is not known that the text leaves out. */
export const NOT_SET = "the text does not set it";

/**
 * Standard attributes of every pool with their defaults, which DescribeUserPool lists and a template does not:
 * https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html
 */
const STANDARD =
  "address birthdate email email_verified family_name gender given_name locale middle_name name nickname phone_number phone_number_verified picture preferred_username profile updated_at website zoneinfo".split(
    " ",
  );

/** Fields whose value does not follow from their being left out. */
const UNSAID: Partial<Record<ReadingName, readonly string[]>> = {
  pool: [
    "Arn",
    "UserPoolTier",
    "Domain",
    "CustomDomain",
    "SmsConfigurationFailure",
    "EmailConfigurationFailure",
    "IssuerConfiguration",
    "UsernameConfiguration",
    "AccountRecoverySetting",
  ],
  client: ["PreventUserExistenceErrors", "EnableTokenRevocation"],
  domain: ["Status", "ManagedLoginVersion"],
  provider: [],
  identityPool: [],
};

/** The field without which an answer counts as a part of one. */
const ANCHORS: Partial<Record<ReadingName, string>> = {
  pool: "Id",
  client: "ClientId",
  identityPool: "IdentityPoolId",
  domain: "Domain",
  provider: "ProviderName",
};

/** Brings what a template states to the shape of the service's answer: ids, standard attributes, what cannot be seen. */
export function completeReading(reading: ReadingName, stated: Data): Data {
  const data: Data = { ...stated };
  const anchor = ANCHORS[reading];
  // A reading without its id counts as a part of one.
  if (anchor !== undefined && asString(data[anchor]) === undefined) data[anchor] = ID_NOT_KNOWN;
  // Which pool it is, is told by the reference: a check takes a missing id for not known, too.
  if (data.UserPoolId instanceof Unresolved) delete data.UserPoolId;
  if (reading === "pool") completePool(data);
  if (reading === "client") completeClient(data);
  for (const field of UNSAID[reading] ?? []) data[field] ??= new Unresolved(NOT_SET);
  return data;
}

function completePool(data: Data): void {
  data.MfaConfiguration ??= "OFF";
  const own = data.SchemaAttributes;
  if (own instanceof Unresolved || unresolvedList(own)) return;
  const stated = (asRecords(own) ?? []).map((item) => named(item));
  const names = new Set(stated.map(({ Name }) => Name));
  data.SchemaAttributes = [
    { Name: "sub", AttributeDataType: "String", Mutable: false, Required: true },
    ...STANDARD.filter((name) => !names.has(name)).map((name) => ({ Name: name, Mutable: true, Required: false })),
    ...stated,
  ];
}

/** A template leaves out `custom:`. Tools differ in what an attribute without `Mutable` becomes, so then it is not known. */
function named(item: Readonly<Record<string, unknown>>): Data {
  const name = asString(item.Name) ?? "";
  const plain = STANDARD.includes(name) || name === "sub" || name.includes(":");
  return {
    Required: false,
    ...item,
    Name: plain ? name : `custom:${name}`,
    Mutable: item.Mutable ?? new Unresolved("the text does not set Mutable"),
  };
}

function unresolvedList(value: unknown): boolean {
  return Array.isArray(value) && value.some((item) => item instanceof Unresolved);
}

/** The secret itself never goes on. */
function completeClient(data: Data): void {
  const { ClientSecret, GenerateSecret, ...rest } = data;
  for (const key of Object.keys(data)) Reflect.deleteProperty(data, key);
  Object.assign(data, rest);
  if (typeof ClientSecret === "string" && ClientSecret !== "") data.HasClientSecret = true;
  else if (GenerateSecret instanceof Unresolved) data.HasClientSecret = GenerateSecret;
  else data.HasClientSecret = GenerateSecret === true || GenerateSecret === "true";
}

/** The answer of GetUserPoolMfaConfig, as far as the pool's own settings say it; null when they do not. */
export function mfaOfPool(pool: Readonly<Data>): Data | null {
  const { MfaConfiguration: mfa, EnabledMfas: enabled, SoftwareTokenMfaConfiguration: token } = pool;
  const data: Data = { MfaConfiguration: mfa ?? "OFF" };
  if (enabled instanceof Unresolved) return null;
  if (Array.isArray(enabled)) {
    if (unresolvedList(enabled)) return null;
    data.SoftwareTokenMfaConfiguration = { Enabled: enabled.includes("SOFTWARE_TOKEN_MFA") };
    if (enabled.includes("SMS_MFA")) data.SmsMfaConfiguration = { SmsConfiguration: pool.SmsConfiguration ?? {} };
    if (enabled.includes("EMAIL_OTP")) data.EmailMfaConfiguration = {};
  } else {
    if (token !== undefined) data.SoftwareTokenMfaConfiguration = token;
    if (isRecord(pool.SmsConfiguration)) data.SmsMfaConfiguration = { SmsConfiguration: pool.SmsConfiguration };
    if (pool.EmailMfaConfiguration !== undefined) data.EmailMfaConfiguration = pool.EmailMfaConfiguration;
  }
  data.WebAuthnConfiguration = new Unresolved(NOT_SET);
  if (isRecord(pool.WebAuthnConfiguration)) data.WebAuthnConfiguration = pool.WebAuthnConfiguration;
  return data;
}
