import type { ReadResource } from "../../../analyzers/configuration/analyze-configuration.ts";
import { chooseResources, type Choice } from "../../../analyzers/configuration/choose-resources.ts";
import { anotherThing } from "../../../collectors/pasted/another-thing.ts";
import type { Evidence, ReadingName } from "../../../evidence/evidence.ts";
import type { Reading } from "../../../evidence/reading.ts";
import { states } from "../../../evidence/states.ts";
import type { Subject, SubjectField } from "../../../evidence/subject.ts";

/** What of a template is taken over. */
export interface TakenConfiguration {
  /** The resources that count, by what they stand for. */
  chosen: Readonly<Partial<Record<ReadingName, string>>>;
  evidence: Evidence;
  /** What was not taken over, and why. */
  notes: string[];
}

/**
 * One resource of each kind as evidence. Resources of other ids than the subject's are not taken over.
 *
 * @param choice What the person chose; else what the subject names, else the first of each kind.
 */
export function takeConfiguration(
  resources: readonly ReadResource[],
  subject: Subject,
  choice: Choice,
): TakenConfiguration {
  const { chosen, evidence } = chooseResources(resources, { ...named(resources, subject), ...choice });
  const all = (Object.entries(evidence) as [ReadingName, Reading][]).map(([name, reading]) => ({
    name,
    reading,
    other: reading.kind === "read" ? otherOf(name, reading.data, subject) : null,
  }));
  const fitting = all.filter(({ other }) => other === null);
  return {
    chosen,
    evidence: Object.fromEntries(fitting.map(({ name, reading }) => [name, reading])),
    notes: all.flatMap(({ name, other }) =>
      other === null ? [] : [`\`${chosen[name] ?? name}\` is about ${other}: it was not taken over`],
    ),
  };
}

/** By which field of the case a resource is known. */
const NAMED_BY: readonly [ReadingName, string, SubjectField][] = [
  ["pool", "Id", "userPoolId"],
  ["client", "ClientId", "clientId"],
  ["provider", "ProviderName", "providerName"],
  ["identityPool", "IdentityPoolId", "identityPoolId"],
];

function named(resources: readonly ReadResource[], subject: Subject): Choice {
  return Object.fromEntries(
    NAMED_BY.flatMap(([name, id, field]) => {
      const wanted = subject[field] ?? "";
      const found = resources.find(({ evidence }) => wanted !== "" && idOf(evidence, name, id) === wanted);
      return found ? [[name, found.name]] : [];
    }),
  );
}

function idOf(evidence: Evidence, name: ReadingName, field: string): unknown {
  const reading = evidence[name];
  return reading?.kind === "read" && states(reading.data, field) ? reading.data[field] : undefined;
}

/** What a resource is about, when the text states it and that is not what the person asks about. */
function otherOf(name: ReadingName, data: Readonly<Record<string, unknown>>, subject: Subject): string | null {
  // A copy holds only what the text states.
  const stated: Readonly<Record<string, unknown>> = { ...data };
  const { providerName = "" } = subject;
  const { ProviderName: found } = stated;
  if (name === "provider" && providerName !== "" && typeof found === "string" && found !== providerName) {
    return `another identity provider than ${providerName}`;
  }
  return anotherThing(name, stated, subject);
}
