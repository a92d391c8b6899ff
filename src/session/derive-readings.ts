import { readingOf, type Evidence, type ReadingName } from "../evidence/evidence.ts";
import { asRecords, asString } from "../evidence/narrow.ts";
import type { Reading } from "../evidence/reading.ts";
import { states } from "../evidence/states.ts";
import type { Subject } from "../evidence/subject.ts";

type Read = Extract<Reading, { kind: "read" }>;

/**
 * The evidence with what one answer says about another that was not read: GetUser about the user, DescribeUserPool that
 * there is no domain, ListIdentityProviders that there is no provider. An answer that was read stays as it is.
 */
export function deriveReadings(evidence: Evidence, subject: Subject): Evidence {
  const derived: Partial<Record<ReadingName, Reading>> = {};
  const user = isOpen(evidence, "user") ? userOfToken(evidence, subject) : null;
  if (user) derived.user = user;
  const pool = answerOf(evidence, "pool");
  if (pool && isOpen(evidence, "domain") && (subject.domain ?? "") === "" && hasNoDomain(pool)) {
    derived.domain = {
      kind: "absent",
      from: pool.from,
      detail: "the user pool has no domain, so there is none to read",
    };
  }
  const providers = answerOf(evidence, "providers");
  if (providers && isOpen(evidence, "provider") && (subject.providerName ?? "") === "" && hasNoProvider(providers)) {
    const detail = "the user pool has no identity provider, so there is none to read";
    derived.provider = { kind: "absent", from: providers.from, detail };
  }
  return Object.keys(derived).length === 0 ? evidence : { ...evidence, ...derived };
}

/**
 * The user whom an access token is of, in the shape of ListUsers: status and whether the user is enabled are not in
 * GetUser. A name that the person gave may be an address, which was dropped: then it is not known to be the same user.
 */
function userOfToken(evidence: Evidence, { username = "" }: Subject): Reading | null {
  const token = answerOf(evidence, "tokenUser");
  if (!token) return null;
  const { UserAttributes, ...rest } = token.data;
  const sub = asRecords(UserAttributes)?.find(({ Name }) => Name === "sub")?.Value;
  if (username !== "" && username !== rest.Username && username !== asString(sub)) return null;
  return { ...token, data: { ...rest, Attributes: UserAttributes } };
}

/** The service leaves both fields out when there is no domain; a part of an answer (`--query`) says nothing. */
function hasNoDomain({ data }: Read): boolean {
  const isWhole = states(data, "Id") && states(data, "SchemaAttributes");
  return isWhole && ["Domain", "CustomDomain"].every((field) => (asString(data[field]) ?? "") === "");
}

function hasNoProvider({ data }: Read): boolean {
  return asRecords(data.Providers)?.length === 0 && (data.NextToken ?? "") === "";
}

/** An answer of the service; what a template says is none. */
function answerOf(evidence: Evidence, name: ReadingName): Read | null {
  const reading = readingOf(evidence, name);
  return reading.kind === "read" && reading.from.form === undefined ? reading : null;
}

function isOpen(evidence: Evidence, name: ReadingName): boolean {
  return readingOf(evidence, name).kind === "unread";
}
