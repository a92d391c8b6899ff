import type { Edit } from "../schemas/change.ts";
import { fieldSteps } from "../schemas/field-path.ts";
import { type ListObject, namesOf, objectsOf } from "./member-names.ts";
import { pythonLiteral } from "./python-literal.ts";
import type { ReplacedResource } from "./replaced-resource.ts";

/** The Python statements that make one edit of the dictionary `after`. */
export function pythonEdit(resource: ReplacedResource, { field, set, add, remove, unset }: Edit): string[] {
  const steps = fieldSteps(field);
  const last = JSON.stringify(steps.at(-1));
  const parent = `after${steps
    .slice(0, -1)
    .map((step) => `.setdefault(${JSON.stringify(step)}, {})`)
    .join("")}`;
  const list = `${parent}.get(${last}, ${pythonLiteral(resource.defaults[field] ?? [])})`;
  if (unset) return [`${parent.replaceAll(".setdefault(", ".get(")}.pop(${last}, None)`];
  if (add && objectsOf(add).length > 0) {
    return objectsOf(add).flatMap((member) => {
      const same = isSame(resource, field, member);
      const value = pythonLiteral(member);
      return [
        `members = ${list}`,
        `if any(${same} for one in members):`,
        `    members = [{**one, **${value}} if ${same} else one for one in members]`,
        "else:",
        `    members = members + [${value}]`,
        `${parent}[${last}] = members`,
      ];
    });
  }
  if (remove && objectsOf(remove).length > 0) {
    return objectsOf(remove).map(
      (member) => `${parent}[${last}] = [one for one in ${list} if not (${isSame(resource, field, member)})]`,
    );
  }
  if (add) return [`${parent}[${last}] = list(dict.fromkeys(${list} + ${pythonLiteral(add)}))`];
  if (remove) return [`${parent}[${last}] = [value for value in ${list} if value not in ${pythonLiteral(remove)}]`];
  return [`${parent}[${last}] = ${pythonLiteral(set)}`];
}

function isSame(resource: ReplacedResource, field: string, member: ListObject): string {
  return namesOf(resource, field, member)
    .map(([name, value]) => `one.get(${JSON.stringify(name)}) == ${pythonLiteral(value)}`)
    .join(" and ");
}
