import { asRecords, asString, isRecord } from "../../evidence/narrow.ts";
import type { Provenance, Reading } from "../../evidence/reading.ts";
import { explainNoAnswer } from "../aws/explain-no-answer.ts";
import type { Surroundings } from "../aws/surroundings.ts";
import { endpointOf, isRegion } from "../endpoints.ts";
import { PUBLIC_DOCUMENTS, type PublicReadingName } from "./public-documents.ts";

/** The two documents that every pool publishes. */
export interface PublicReadings {
  /** `{ keys: [{ kid, alg, kty, use, e, n }] }` */
  keys: Reading;
  /** The OpenID configuration. */
  configuration: Reading;
}

const TIME_LIMIT_MS = 10_000;

/**
 * Reads one public document of a pool; `publicKeys` holds the fields of public keys and nothing else. Never rejects.
 *
 * @param endpoint Another address than that of the Region, for an emulator, whose pools name no Region.
 */
export async function readPublicDocument(
  name: PublicReadingName,
  userPoolId: string,
  surroundings: Surroundings,
  signal: AbortSignal,
  endpoint?: string,
): Promise<Reading> {
  const region = /^([a-z0-9-]+)_[A-Za-z0-9]+$/.exec(userPoolId)?.[1];
  if (region === undefined || (endpoint === undefined && !isRegion(region))) {
    const detail = "the user pool id has not the form of eu-west-1_Abc123: copy it again";
    return { kind: "unread", reason: "failed", detail };
  }
  const what = PUBLIC_DOCUMENTS[name];
  const base = (endpoint ?? endpointOf("cognito-idp", region)).replace(/\/$/, "");
  const url = `${base}/${userPoolId}/.well-known/${what}`;
  const reading = await readDocument(url, what, surroundings, signal);
  return name === "publicKeys" ? publicKeys(reading) : reading;
}

/**
 * Reads a pool's public documents, which takes no keys and tells whether there is a pool of that id in its Region.
 * Nothing is sent along. Never rejects.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html
 *
 * @param endpoint Another address than that of the Region, for an emulator.
 */
export async function readPublic(
  userPoolId: string,
  surroundings: Surroundings,
  signal: AbortSignal,
  endpoint?: string,
): Promise<PublicReadings> {
  const [keys, configuration] = await Promise.all([
    readPublicDocument("publicKeys", userPoolId, surroundings, signal, endpoint),
    readPublicDocument("openidConfiguration", userPoolId, surroundings, signal, endpoint),
  ]);
  return { keys, configuration };
}

async function readDocument(
  url: string,
  what: string,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<Reading> {
  const over = new AbortController();
  const done = new AbortController();
  void surroundings.wait(TIME_LIMIT_MS, AbortSignal.any([signal, done.signal])).then(
    () => {
      over.abort();
    },
    () => undefined,
  );
  try {
    const answer = await surroundings.fetch(url, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.any([signal, over.signal]),
    });
    const from: Provenance = { origin: "live", call: `GET ${what}`, at: new Date(surroundings.now()).toISOString() };
    return fromDocument(answer.status, await answer.text(), what, from);
  } catch {
    if (signal.aborted) return unread("cancelled", `${what} was cancelled before it was answered`);
    if (over.signal.aborted) return unread("timeout", `${what} was not answered within 10 seconds: try again`);
    return await explainNoAnswer(what, url, surroundings);
  } finally {
    done.abort();
  }
}

function fromDocument(status: number, text: string, what: string, from: Provenance): Reading {
  if (status >= 500)
    return unread("server-error", `${what}: the service failed (HTTP ${status}); try again in a few minutes`);
  if (status === 429) return unread("throttled", `${what} was throttled: wait a minute and read it again`);
  const data = parse(text);
  if (status >= 400 && (data || status === 404)) {
    const detail = `there is no user pool of that id in its Region (HTTP ${status} for ${what})`;
    return { kind: "absent", from, detail };
  }
  if (data && status < 300) return { kind: "read", data, from };
  return unread(
    "malformed",
    `${what} (HTTP ${status}) is no JSON: something between this page and Cognito answered; try another network`,
  );
}

/** Only the fields of a public key, and only of a list of keys. */
function publicKeys(reading: Reading): Reading {
  if (reading.kind !== "read") return reading;
  const keys = asRecords(reading.data.keys)?.map((key) =>
    Object.fromEntries(["kid", "alg", "kty", "use", "e", "n"].map((name) => [name, asString(key[name])])),
  );
  return keys ? { ...reading, data: { keys } } : unread("malformed", "jwks.json holds no list of keys");
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) ? data : null;
  } catch {
    return null;
  }
}

function unread(reason: Extract<Reading, { kind: "unread" }>["reason"], detail: string): Reading {
  return { kind: "unread", reason, detail };
}
