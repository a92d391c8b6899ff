import type { Evidence, ReadingName } from "../../evidence/evidence.ts";
import type { ReadResource } from "./analyze-configuration.ts";

/** Which resource to look at, by its name, where the text has several of a kind. */
export type Choice = Readonly<Partial<Record<ReadingName, string>>>;

/** The resources that were chosen, one of a kind, and what they say. */
export interface Chosen {
  chosen: Partial<Record<ReadingName, string>>;
  evidence: Evidence;
}

/**
 * One resource of each kind: the wanted one, else the first. Of a text with several pools only what belongs to the chosen
 * one goes with it, unless it is wanted by name.
 */
export function chooseResources(resources: readonly ReadResource[], choice: Choice): Chosen {
  const chosen: Partial<Record<ReadingName, string>> = {};
  const evidence: Evidence = {};
  const pools = resources.filter(({ reading }) => reading === "pool").map(({ name }) => name);
  const pool = choice.pool ?? pools[0] ?? "";
  for (const resource of resources) {
    const { reading, name } = resource;
    const isOthers =
      pools.some((other) => other !== pool && names(resource.pool, other)) && !names(resource.pool, pool);
    if (isOthers && choice[reading ?? "pool"] !== name) continue;
    if (reading === null || (choice[reading] ?? chosen[reading] ?? name) !== name || chosen[reading] === name) continue;
    chosen[reading] = name;
    Object.assign(evidence, resource.evidence);
  }
  return { chosen, evidence };
}

/** True when a reference is about a resource: `aws_cognito_user_pool.main.id`, `!Ref Pool`. */
function names(reference: string, resource: string): boolean {
  return (
    resource !== "" &&
    reference.split(/[^A-Za-z0-9_.-]+/).some((word) => word === resource || word.startsWith(`${resource}.`))
  );
}
