import type { Edit } from "../schemas/change.ts";
import type { ReplacedResource, Settings } from "./replaced-resource.ts";
import { carriedFields, trapsOnCarry } from "./touched.ts";

/** A request of the update that keeps everything, and the traps that had to take something out of it. */
export interface CarriedOver {
  request: Settings;
  /** Why something could not be taken over as it was read. */
  reasons: string[];
}

/**
 * Turns present settings (the answer of the read, its root taken off) into the request that keeps them all: read-only and
 * derived fields are dropped, the rest is taken over. The same as the jq program of the printed procedure. The settings
 * given are not changed.
 *
 * @param names Values of the parameters that name the resource and that the answer does not hold: `UserPoolId` for MFA.
 */
export function carryOver(
  resource: ReplacedResource,
  present: Settings,
  edits: readonly Edit[],
  names: Readonly<Record<string, string>> = {},
): CarriedOver {
  const request: Settings = {};
  for (const [name, blank] of Object.entries(resource.keys)) {
    if (!resource.accepted.includes(name) && !(name in resource.renamed)) request[name] = names[name] ?? blank;
  }
  for (const [name, from] of Object.entries(resource.renamed)) take(request, name, present[from]);
  for (const field of carriedFields(resource, edits)) take(request, field, present[field]);
  const reasons = trapsOnCarry(resource, edits).flatMap(({ why, apply }) => {
    const before = JSON.stringify(request);
    apply(request);
    return JSON.stringify(request) === before ? [] : [why];
  });
  return { request, reasons };
}

function take(request: Settings, name: string, value: unknown): void {
  if (value !== undefined && value !== null) request[name] = structuredClone(value);
}
