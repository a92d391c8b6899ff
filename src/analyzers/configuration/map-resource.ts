import { isRecord } from "../../evidence/narrow.ts";
import type { Rules } from "./mapping-rules.ts";
import { Unresolved } from "./unresolved.ts";

/** A resource as the API would answer it, with what was understood and what was not. */
export interface MappedResource {
  data: Record<string, unknown>;
  /** Attributes that became a field. */
  understood: string[];
  /** Attributes that no rule knows. */
  ignored: string[];
}

/** Applies rules to the properties of a resource. Values may hold `Unresolved` before and after. */
export function mapResource(properties: Readonly<Record<string, unknown>>, rules: Rules, prefix = ""): MappedResource {
  const data: Record<string, unknown> = {};
  const understood: string[] = [];
  const ignored: string[] = [];
  for (const [name, value] of Object.entries(properties).slice(0, 400)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    const full = `${prefix}${name}`.slice(0, 120);
    if (rule === undefined) ignored.push(full);
    else if (rule !== "" && value !== null && value !== undefined) {
      understood.push(full);
      if (typeof rule === "string") put(data, rule, value);
      else ofBlock(data, rule, value, `${full}.`, ignored);
    }
  }
  return { data, understood, ignored };
}

function ofBlock(
  data: Record<string, unknown>,
  [to, inner]: readonly [string, Rules],
  value: unknown,
  prefix: string,
  ignored: string[],
): void {
  const many = to.endsWith("[]");
  const target = many ? to.slice(0, -2) : to;
  const items: unknown[] = Array.isArray(value) ? value : [value];
  const unresolved = items.find((item) => item instanceof Unresolved);
  if (unresolved !== undefined) {
    put(data, target, unresolved);
    return;
  }
  const mapped = items
    .filter(isRecord)
    .slice(0, 200)
    .map((item) => {
      const result = mapResource(item, inner, prefix);
      for (const name of result.ignored) if (!ignored.includes(name)) ignored.push(name);
      return result.data;
    });
  if (many) put(data, target, mapped);
  else if (mapped[0] !== undefined) put(data, target, mapped[0]);
}

/** Puts a value at a dotted path. */
export function put(data: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let at = data;
  for (const key of keys) {
    const next = at[key];
    if (isRecord(next) && !(next instanceof Unresolved)) at = next;
    else {
      const made: Record<string, unknown> = {};
      at[key] = made;
      at = made;
    }
  }
  at[last] = value;
}
