import { READINGS, type ReadingName } from "../../evidence/evidence.ts";
import { asRecords, asString, isRecord } from "../../evidence/narrow.ts";
import type { Provenance, Reading } from "../../evidence/reading.ts";
import { dropSecrets } from "./drop-secrets.ts";
import { userAttributes } from "./user-attributes.ts";

type Answer = Readonly<Record<string, unknown>>;

/** Answers that come back empty when there is no such thing: the service gives no ResourceNotFoundException for them. */
const EMPTY_MEANS_ABSENT: Partial<Record<ReadingName, string>> = {
  domain: "there is no user pool domain of that name in this Region",
  logDelivery: "no log delivery is set up for the pool",
  risk: "threat protection has no configuration for the pool",
  branding: "the app client has no managed login style",
};

/**
 * Turns an answer of the service, from the SDK or from the CLI, into a reading: takes off its root, brings users to one
 * shape and drops what must not be kept. This is the only door through which answers come in.
 */
export function toReading(name: ReadingName, answer: unknown, from: Provenance): Reading {
  if (!isRecord(answer)) return malformed(from.call, "it holds no object");
  if (name === "user") return ofUser(answer, from);
  const { root, anchor } = READINGS[name];
  const inner = root !== "" && root in answer ? answer[root] : answer;
  const absent = EMPTY_MEANS_ABSENT[name];
  if (absent !== undefined && (!isRecord(inner) || inner[anchor] === undefined) && isEmpty(answer, root)) {
    return { kind: "absent", from, detail: absent };
  }
  if (!isRecord(inner)) return malformed(from.call, `${root} is no object`);
  return { kind: "read", data: shaped(name, inner), from };
}

function isEmpty(answer: Answer, root: string): boolean {
  const keys = Object.keys(answer).filter((key) => key !== "$metadata" && key !== "ResponseMetadata");
  return keys.every((key) => key === root && (!isRecord(answer[key]) || Object.keys(answer[key]).length === 0));
}

function shaped(name: ReadingName, inner: Answer): Answer {
  if (name === "publicKeys") return { keys: publicKeys(inner.keys) };
  const data = dropSecrets(inner) as Answer;
  if (name === "tokenUser") return { ...data, UserAttributes: userAttributes(inner.UserAttributes) };
  if (name === "devices") return { ...data, ...(data.Devices !== undefined && { Devices: devices(inner.Devices) }) };
  // A whole answer without a secret means that there is none; a part of one (`--query`) says nothing about it.
  if (name === "client" && inner.UserPoolId !== undefined && inner.LastModifiedDate !== undefined) {
    return { ...data, HasClientSecret: data.HasClientSecret ?? false };
  }
  return data;
}

/** Only the fields of a public key: a pasted list may hold private ones. */
function publicKeys(value: unknown): unknown {
  return asRecords(value)?.map((key) =>
    Object.fromEntries(["kid", "alg", "kty", "use", "e", "n"].map((field) => [field, asString(key[field])])),
  );
}

/** Devices without the addresses that they were last used from. */
function devices(value: unknown): unknown[] {
  return (asRecords(value) ?? []).map((device) => ({
    ...(dropSecrets(device) as Answer),
    DeviceAttributes: (asRecords(device.DeviceAttributes) ?? []).filter(({ Name }) => Name !== "last_ip_used"),
  }));
}

/** One user out of ListUsers, AdminGetUser or a single member of `Users`. */
function ofUser(answer: Answer, from: Provenance): Reading {
  const list = asRecords(answer.Users);
  if (list?.length === 0) return { kind: "unread", reason: "not-found", detail: NOBODY };
  if (list && list.length > 1) {
    return { kind: "unread", reason: "failed", detail: several(list.length) };
  }
  const user = list?.[0] ?? answer;
  if (asString(user.Username) === undefined) return malformed(from.call, "it holds no user");
  const { Attributes, UserAttributes, ...rest } = user;
  const kept = Object.entries(rest).filter(([key]) => USER_FIELDS.has(key));
  const data = dropSecrets(Object.fromEntries(kept)) as Answer;
  const attributes = Attributes ?? UserAttributes;
  return {
    kind: "read",
    data: attributes === undefined ? data : { ...data, Attributes: userAttributes(attributes) },
    from,
  };
}

const USER_FIELDS = new Set([
  "Username",
  "UserStatus",
  "Enabled",
  "UserCreateDate",
  "UserLastModifiedDate",
  "MFAOptions",
  "PreferredMfaSetting",
  "UserMFASettingList",
]);

/**
 * ListUsers looks at one attribute, letter by letter, and lags behind: only AdminGetUser, which finds users by every name
 * that they sign in with, says that there is none. https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUsers.html
 */
const NOBODY =
  "ListUsers found nobody of that name, which does not say that there is nobody: letter case counts there, and a change of the last seconds may be missing; look the user up with AdminGetUser";

function several(count: number): string {
  return `ListUsers found ${count} users for that name; use the Username or the sub of the one that is meant`;
}

function malformed(call: string, what: string): Reading {
  return {
    kind: "unread",
    reason: "malformed",
    detail: `${call} gave an answer that could not be used: ${what}; run the command and paste its output instead`,
  };
}
