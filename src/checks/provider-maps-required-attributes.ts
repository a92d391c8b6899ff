import { isRecord } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { inWords } from "./in-words.ts";
import { schemaAttributes } from "./schema-attributes.ts";

/** Required attributes have to come from the provider: developer guide, cognito-user-pools-specifying-attribute-mapping. */
export const providerMapsRequiredAttributes: Check = {
  id: "provider-maps-required-attributes",
  title: "The identity provider delivers every attribute that the pool requires",
  otherwise: "The identity provider does not deliver an attribute that the pool requires",
  group: "sign-in pages",
  reads: ["provider", "pool"],
  needs: [],
  fails: ["required-attribute-not-sent-by-idp", "required-attribute-missing"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["provider", "AttributeMapping"],
        ["pool", "SchemaAttributes"],
      ],
      ([mapping, schemaValue]) => {
        // A provider without a mapping delivers nothing but the user name.
        if (!isRecord(mapping ?? {})) return { unknown: "AttributeMapping is not an object" };
        const schema = schemaAttributes(schemaValue);
        if (!schema) return { unknown: "SchemaAttributes is missing or only a part of it" };
        const mapped = Object.keys(mapping ?? {});
        const missing = [...schema]
          .filter(([name, { Required }]) => name !== "sub" && Required === true && !mapped.includes(name))
          .map(([name]) => name);
        return { ok: missing.length === 0, observed: inWords(missing, "none is missing"), expected: "none is missing" };
      },
    ),
};
