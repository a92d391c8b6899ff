import { isRecord } from "../../evidence/narrow.ts";

/** Fields that are never kept, and the flag that says that there was one. */
const FLAGGED = new Map([
  ["ClientSecret", "HasClientSecret"],
  ["client_secret", "HasClientSecret"],
  ["private_key", "HasPrivateKey"],
]);

/** Fields that are dropped without a trace: secrets, links that open something, places of people, and bytes of pictures. */
const DROPPED = new Set([
  "ClientSecretValue",
  "PreSignedUrl",
  "SecretAccessKey",
  "SecretKey",
  "SessionToken",
  "SecretCode",
  "Password",
  "TemporaryPassword",
  "IpAddress",
  "City",
  "Timezone",
  "Bytes",
  "UserPoolTags",
  "IdentityPoolTags",
  "ResponseMetadata",
  "$metadata",
  "__proto__",
]);

/** Values that are secrets wherever they stand: tokens and keys of AWS. */
const SECRET_VALUE =
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\.|(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{12,28}(?![A-Za-z0-9])/;

const MAX_DEPTH = 40;

/**
 * A copy of an answer of the service without what must not be kept. Moments become ISO 8601 in UTC, whether they came
 * as a date, as seconds or as text. Takes anything; what JSON cannot hold, and what lies too deep, is left out.
 */
export function dropSecrets(value: unknown, key = "", depth = 0): unknown {
  if (value instanceof Date) return isoDate(value);
  if (typeof value === "string") {
    if (SECRET_VALUE.test(value)) return "[removed]";
    return isMoment(key) ? (isoDate(new Date(value)) ?? value) : value;
  }
  if (typeof value === "number") return isMoment(key) ? (isoDate(new Date(value * 1000)) ?? value) : value;
  if (typeof value === "boolean" || value === null) return value;
  if (depth >= MAX_DEPTH) return undefined;
  if (Array.isArray(value)) return value.map((item) => dropSecrets(item, "", depth + 1));
  if (!isRecord(value)) return undefined;
  const kept: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const flag = FLAGGED.get(name);
    if (flag !== undefined) kept[flag] = typeof inner === "string" && inner !== "";
    else if (!DROPPED.has(name)) {
      const clean = dropSecrets(inner, name, depth + 1);
      if (clean !== undefined) kept[name] = clean;
    }
  }
  return kept;
}

function isMoment(key: string): boolean {
  return key.endsWith("Date");
}

function isoDate(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
