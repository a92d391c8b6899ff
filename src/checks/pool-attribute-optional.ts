import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { judgeSchemaAttribute } from "./judge-schema-attribute.ts";

export const poolAttributeOptional: Check = {
  id: "pool-attribute-optional",
  title: "The attribute is not required",
  otherwise: "The attribute is required",
  group: "pool",
  dependsOnCase: true,
  reads: ["pool"],
  needs: ["attribute"],
  fails: [
    "required-attribute-missing",
    "new-password-challenge-missing-required-attributes",
    "required-attribute-accepts-empty",
  ],
  passes: [],
  run: (evidence, { attribute = "" }) =>
    inspect(evidence, "pool", "SchemaAttributes", (value) => judgeSchemaAttribute(value, attribute, "Required", false)),
};
