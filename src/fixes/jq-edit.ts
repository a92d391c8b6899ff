import type { Edit } from "../schemas/change.ts";
import { fieldSteps } from "../schemas/field-path.ts";
import { type ListObject, namesOf, objectsOf } from "./member-names.ts";
import type { ReplacedResource } from "./replaced-resource.ts";

/** The jq filter that makes one edit. A list that is not there starts from what its absence stands for. */
export function jqEdit(resource: ReplacedResource, { field, set, add, remove, unset }: Edit): string {
  const path = jqPath(field);
  const list = `(${path} // ${JSON.stringify(resource.defaults[field] ?? [])})`;
  if (unset) return `del(${path})`;
  if (add && objectsOf(add).length > 0) {
    return objectsOf(add)
      .map((member) => {
        const same = isSame(resource, field, member);
        const json = JSON.stringify(member);
        return `${path} = (${list}\n    | if any(.[]; ${same}) then map(if ${same} then . + ${json} else . end)\n      else . + [${json}] end)`;
      })
      .join("\n  | ");
  }
  if (remove && objectsOf(remove).length > 0) {
    return objectsOf(remove)
      .map((member) => `${path} = [${list}[] | select(${isSame(resource, field, member)} | not)]`)
      .join("\n  | ");
  }
  if (add) return `${path} = ${list}\n    + (${JSON.stringify(add)} - ${list})`;
  if (remove) return `${path} = ${list} - ${JSON.stringify(remove)}`;
  return `${path} = ${JSON.stringify(set)}`;
}

function isSame(resource: ReplacedResource, field: string, member: ListObject): string {
  return namesOf(resource, field, member)
    .map(([name, value]) => `.${name} == ${JSON.stringify(value ?? null)}`)
    .join(" and ");
}

function jqPath(field: string): string {
  return fieldSteps(field)
    .map((step) => (/^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `.${JSON.stringify(step)}`))
    .join("");
}
