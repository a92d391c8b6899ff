import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { inWords } from "./in-words.ts";
import { schemaAttributes } from "./schema-attributes.ts";
import { userAttributes } from "./user-attributes.ts";

export const userHasRequiredAttributes: Check = {
  id: "user-has-required-attributes",
  title: "The user has a value for every required attribute",
  otherwise: "The user has no value for a required attribute",
  group: "user",
  reads: ["pool", "user"],
  needs: [],
  fails: ["new-password-challenge-missing-required-attributes", "required-attribute-accepts-empty"],
  passes: ["new-password-challenge-missing-required-attributes"],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["user", "Attributes"],
        ["pool", "SchemaAttributes"],
      ],
      ([attributesValue, schemaValue]) => {
        const attributes = userAttributes(attributesValue);
        const schema = schemaAttributes(schemaValue);
        if (!attributes) return { unknown: "the user's attributes are missing or only a part of them" };
        if (!schema) return { unknown: "SchemaAttributes is missing or only a part of it" };
        if ([...schema.values()].some(({ Required }) => typeof Required !== "boolean")) {
          return { unknown: "an attribute of the schema does not say whether it is required" };
        }
        const missing = [...schema]
          .filter(([name, { Required }]) => Required === true && (attributes.get(name) ?? "") === "")
          .map(([name]) => name);
        const observed = missing.length === 0 ? "all there" : `missing: ${inWords(missing, "none")}`;
        return { ok: missing.length === 0, observed, expected: "every required attribute" };
      },
    ),
};
