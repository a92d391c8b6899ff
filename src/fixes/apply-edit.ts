import type { Edit } from "../schemas/change.ts";
import { fieldSteps } from "../schemas/field-path.ts";
import { namesOf, objectsOf, type ListObject } from "./member-names.ts";
import type { ReplacedResource, Settings } from "./replaced-resource.ts";
import { sameValue } from "./same-value.ts";

/** Makes one edit in a request, in place. The same as the jq, JavaScript and Python of the printed procedures. */
export function applyEdit(resource: ReplacedResource, after: Settings, edit: Edit): void {
  const { field, set, add, remove, unset } = edit;
  const steps = fieldSteps(field);
  const last = steps.at(-1) ?? field;
  if (unset && !hasParent(after, steps)) return;
  const parent = steps.slice(0, -1).reduce((inside, step) => {
    if (!isObject(inside[step])) inside[step] = {};
    return inside[step] as Settings;
  }, after);
  const list = (): unknown[] => {
    const value = parent[last] ?? resource.defaults[field] ?? [];
    return Array.isArray(value) ? value : [];
  };
  if (unset) Reflect.deleteProperty(parent, last);
  else if (add && objectsOf(add).length > 0) {
    for (const member of objectsOf(add)) parent[last] = withMember(resource, field, list(), member);
  } else if (remove && objectsOf(remove).length > 0) {
    for (const member of objectsOf(remove))
      parent[last] = list().filter((one) => !isSame(resource, field, one, member));
  } else if (add) parent[last] = [...list(), ...add.filter((value) => !list().includes(value))];
  else if (remove) parent[last] = list().filter((value) => !remove.some((gone) => gone === value));
  else parent[last] = structuredClone(set);
}

function hasParent(after: Settings, steps: readonly string[]): boolean {
  let inside: unknown = after;
  for (const step of steps.slice(0, -1)) {
    if (!isObject(inside)) return false;
    inside = inside[step];
  }
  return isObject(inside);
}

function withMember(resource: ReplacedResource, field: string, list: unknown[], member: ListObject): unknown[] {
  return list.some((one) => isSame(resource, field, one, member))
    ? list.map((one) => (isSame(resource, field, one, member) ? { ...(one as Settings), ...member } : one))
    : [...list, { ...member }];
}

function isSame(resource: ReplacedResource, field: string, one: unknown, member: ListObject): boolean {
  return isObject(one) && namesOf(resource, field, member).every(([name, value]) => sameValue(one[name], value));
}

function isObject(value: unknown): value is Settings {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
