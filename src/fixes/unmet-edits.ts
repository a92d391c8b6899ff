import type { Edit } from "../schemas/change.ts";
import { applyEdit } from "./apply-edit.ts";
import type { ReplacedResource, Settings } from "./replaced-resource.ts";
import { sameValue } from "./same-value.ts";

/** The edits that a finished request does not hold, because a rule of the service took them out again. */
export function unmetEdits(resource: ReplacedResource, after: Settings, edits: readonly Edit[]): Edit[] {
  return edits.filter((edit) => {
    const again = structuredClone(after);
    applyEdit(resource, again, edit);
    return !sameValue(again, after);
  });
}
