import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { judgeSchemaAttribute } from "./judge-schema-attribute.ts";

export const poolAttributeMutable: Check = {
  id: "pool-attribute-mutable",
  title: "The attribute may be changed after the user was created",
  otherwise: "The attribute cannot be changed after the user was created",
  group: "pool",
  dependsOnCase: true,
  reads: ["pool"],
  needs: ["attribute"],
  fails: ["attribute-immutable"],
  passes: ["attribute-immutable"],
  run: (evidence, { attribute = "" }) =>
    inspect(evidence, "pool", "SchemaAttributes", (value) => judgeSchemaAttribute(value, attribute, "Mutable", true)),
};
