import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { inWords } from "./in-words.ts";
import { schemaAttributes } from "./schema-attributes.ts";

/** `sub` is marked as required in every pool, and Cognito fills it in itself. */
export const poolRequiresNoAttributes: Check = {
  id: "pool-requires-no-attributes",
  title: "No attribute is required of a new user",
  otherwise: "New users need required attributes",
  group: "pool",
  dependsOnCase: true,
  reads: ["pool"],
  needs: [],
  fails: [
    "required-attribute-missing",
    "new-password-challenge-missing-required-attributes",
    "required-attribute-accepts-empty",
  ],
  passes: [
    "required-attribute-missing",
    "new-password-challenge-missing-required-attributes",
    "required-attribute-accepts-empty",
  ],
  run: (evidence) =>
    inspect(evidence, "pool", "SchemaAttributes", (value) => {
      const schema = schemaAttributes(value);
      if (!schema) return { unknown: "SchemaAttributes is missing or only a part of it" };
      const others = [...schema].filter(([name]) => name !== "sub");
      if (others.some(([, { Required }]) => typeof Required !== "boolean")) {
        return { unknown: "an attribute of the schema does not say whether it is required" };
      }
      const required = others.filter(([, { Required }]) => Required === true).map(([name]) => name);
      return { ok: required.length === 0, observed: inWords(required, "none"), expected: "none" };
    }),
};
