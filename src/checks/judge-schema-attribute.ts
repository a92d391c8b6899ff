import type { Judgement } from "../evidence/inspect.ts";
import { schemaAttributes } from "./schema-attributes.ts";

/** Judges one mark of one attribute in SchemaAttributes. An attribute that is not there has no marks: `unknown`. */
export function judgeSchemaAttribute(
  value: unknown,
  attribute: string,
  mark: "Mutable" | "Required",
  wanted: boolean,
): Judgement {
  const schema = schemaAttributes(value);
  if (!schema) return { unknown: "SchemaAttributes is missing or only a part of it" };
  const found = schema.get(attribute);
  if (!found) return { unknown: `${attribute} is not in the schema of the pool` };
  const state = found[mark];
  if (typeof state !== "boolean") return { unknown: `${attribute} has no ${mark}` };
  return { ok: state === wanted, observed: `${mark}: ${String(state)}`, expected: `${mark}: ${String(wanted)}` };
}
