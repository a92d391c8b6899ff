import { parseArn } from "../checks/parse-arn.ts";
import { readingOf, type Evidence, type ReadingName } from "../evidence/evidence.ts";
import { asRecords, asString } from "../evidence/narrow.ts";
import { ID_NOT_KNOWN } from "../evidence/reading.ts";
import { states } from "../evidence/states.ts";
import type { Subject } from "../evidence/subject.ts";

/**
 * What the answers say about the person's case: ids, Region, domain. Not what a check compares with, such as an identity
 * provider: that a pool has one does not say that the person signs in with it.
 */
export function subjectFromEvidence(evidence: Evidence): Subject {
  const userPoolId = textOf(evidence, "pool", "Id") ?? textOf(evidence, "client", "UserPoolId");
  const region = userPoolId === undefined ? undefined : regionOfPool(userPoolId);
  const clientId = textOf(evidence, "client", "ClientId");
  const identityPoolId = textOf(evidence, "identityPool", "IdentityPoolId");
  const domain =
    textOf(evidence, "domain", "Domain") ??
    textOf(evidence, "pool", "CustomDomain") ??
    textOf(evidence, "pool", "Domain");
  return {
    ...(userPoolId !== undefined && { userPoolId }),
    ...(region !== undefined && { region }),
    ...(clientId !== undefined && { clientId }),
    ...(identityPoolId !== undefined && { identityPoolId }),
    ...(domain !== undefined && { domain }),
  };
}

/** The subject with its empty fields filled from the evidence. */
export function completeSubject(subject: Subject, evidence: Evidence): Subject {
  const given = Object.fromEntries(Object.entries(subject).filter(([, value]) => value !== ""));
  return { ...subjectFromEvidence(evidence), ...given };
}

/** The account that the pool is of, as its ARN says: 12 digits, or undefined. */
export function accountOf(evidence: Evidence): string | undefined {
  const account = parseArn(textOf(evidence, "pool", "Arn") ?? "")?.account;
  return account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
}

/** The Region in a user pool id or identity pool id, or undefined when the id has another form. */
export function regionOfPool(id: string): string | undefined {
  return /^([a-z]{2,4}(?:-[a-z]+){1,2}-\d{1,2})(?:_[0-9A-Za-z]+|:[0-9a-f-]{36})$/.exec(id)?.[1];
}

function textOf(evidence: Evidence, name: ReadingName, field: string): string | undefined {
  const reading = readingOf(evidence, name);
  const value = reading.kind === "read" && states(reading.data, field) ? asString(reading.data[field]) : undefined;
  return value === "" || value === ID_NOT_KNOWN ? undefined : value;
}

/** The identity provider whose settings to ask for: the one that the person named, or the pool's only one. */
export function providerToAsk({ providerName = "" }: Subject, evidence: Evidence): string | undefined {
  return providerName === "" ? onlyProvider(evidence) : providerName;
}

function onlyProvider(evidence: Evidence): string | undefined {
  const reading = readingOf(evidence, "providers");
  const list = reading.kind === "read" ? asRecords(reading.data.Providers) : undefined;
  return list?.length === 1 ? asString(list[0]?.ProviderName) : undefined;
}
