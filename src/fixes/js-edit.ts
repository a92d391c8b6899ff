import type { Edit } from "../schemas/change.ts";
import { fieldSteps } from "../schemas/field-path.ts";
import { type ListObject, namesOf, objectsOf } from "./member-names.ts";
import type { ReplacedResource } from "./replaced-resource.ts";

/** The JavaScript statements that make one edit of the object `after`. */
export function jsEdit(resource: ReplacedResource, { field, set, add, remove, unset }: Edit): string[] {
  const steps = fieldSteps(field);
  const parents = steps.slice(0, -1).map((_, index) => `${access(steps.slice(0, index + 1))} ??= {};`);
  const target = access(steps);
  const list = `(${target} ?? ${JSON.stringify(resource.defaults[field] ?? [])})`;
  if (unset) return [`delete ${access(steps, "?")};`];
  if (add && objectsOf(add).length > 0) {
    return [
      ...parents,
      ...objectsOf(add).flatMap((member) => {
        const same = isSame(resource, field, member);
        const json = JSON.stringify(member);
        return [
          `${target} = ${list}.some((one) => ${same})`,
          `  ? ${target}.map((one) => (${same} ? { ...one, ...${json} } : one))`,
          `  : [...${list}, ${json}];`,
        ];
      }),
    ];
  }
  if (remove && objectsOf(remove).length > 0) {
    return [
      ...parents,
      ...objectsOf(remove).map(
        (member) => `${target} = ${list}.filter((one) => !(${isSame(resource, field, member)}));`,
      ),
    ];
  }
  if (add)
    return [
      ...parents,
      `${target} = [...new Set([...${list}, ${add.map((value) => JSON.stringify(value)).join(", ")}])];`,
    ];
  if (remove) return [...parents, `${target} = ${list}.filter((value) => !${JSON.stringify(remove)}.includes(value));`];
  return [...parents, `${target} = ${JSON.stringify(set)};`];
}

function isSame(resource: ReplacedResource, field: string, member: ListObject): string {
  return namesOf(resource, field, member)
    .map(([name, value]) => `one.${name} === ${JSON.stringify(value)}`)
    .join(" && ");
}

/** The expression of a field; with `?` it ends early where a parent is not there. */
function access(steps: readonly string[], optional = ""): string {
  return steps.reduce((inside, step, index) => {
    const mark = index === 0 ? "" : optional;
    return /^[A-Za-z_]\w*$/.test(step)
      ? `${inside}${mark}.${step}`
      : `${inside}${mark === "" ? "" : "?."}[${JSON.stringify(step)}]`;
  }, "after");
}
