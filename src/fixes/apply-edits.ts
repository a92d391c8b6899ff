import type { Edit } from "../schemas/change.ts";
import { applyEdit } from "./apply-edit.ts";
import type { ReplacedResource, Settings } from "./replaced-resource.ts";
import { trapsAfterEdits } from "./touched.ts";

/** The request with the change made in it, and the service's rules kept. The request given is not changed. */
export function applyEdits(resource: ReplacedResource, request: Settings, edits: readonly Edit[]): Settings {
  const after = structuredClone(request);
  for (const edit of edits) applyEdit(resource, after, edit);
  for (const { apply } of trapsAfterEdits(resource, edits)) apply(after);
  return after;
}
