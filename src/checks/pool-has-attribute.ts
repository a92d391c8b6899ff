import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { schemaAttributes } from "./schema-attributes.ts";

export const poolHasAttribute: Check = {
  id: "pool-has-attribute",
  title: "The attribute is in the schema of the pool",
  otherwise: "The attribute is not in the schema of the pool",
  group: "pool",
  reads: ["pool"],
  needs: ["attribute"],
  fails: ["attribute-not-in-schema", "attribute-not-writable"],
  passes: ["attribute-not-in-schema"],
  run: (evidence, { attribute = "" }) =>
    inspect(evidence, "pool", "SchemaAttributes", (value) => {
      const schema = schemaAttributes(value);
      if (!schema) return { unknown: "SchemaAttributes is missing or only a part of it" };
      const other = [...schema.keys()].find(
        (name) => name === `custom:${attribute}` || name.toLowerCase() === attribute.toLowerCase(),
      );
      const observed = other ? `only as ${other}` : `not among ${schema.size} attributes`;
      return {
        ok: schema.has(attribute),
        observed: schema.has(attribute) ? "it is there" : observed,
        expected: `${attribute}, spelt like this`,
      };
    }),
};
