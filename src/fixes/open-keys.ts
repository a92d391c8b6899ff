import type { Placeholder } from "../schemas/placeholders.ts";
import type { ChangeBlank } from "./blanks.ts";
import type { ReplacedResource } from "./replaced-resource.ts";
import type { BlankValues } from "./wanted-change.ts";

/**
 * The parameters that name a resource and that its answer does not hold, by what is known of them, and those still open.
 * GetUserPoolMfaConfig names no pool.
 */
export function openKeys(
  { keys, accepted, renamed }: ReplacedResource,
  given: Readonly<Record<string, string>>,
  values: BlankValues,
): { names: Record<string, string>; open: ChangeBlank[] } {
  const names: Record<string, string> = {};
  const open: ChangeBlank[] = [];
  for (const [field, blank] of Object.entries(keys)) {
    if (accepted.includes(field) || field in renamed) continue;
    const placeholder = blank as Placeholder;
    const known = given[field] ?? values[placeholder] ?? "";
    if (known === "") open.push({ placeholder, field });
    else names[field] = known;
  }
  return { names, open };
}
