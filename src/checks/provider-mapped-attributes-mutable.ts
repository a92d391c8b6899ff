import { isRecord } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { inWords } from "./in-words.ts";
import { schemaAttributes } from "./schema-attributes.ts";

/** Mapped attributes are written at every sign-in: Mutable in SchemaAttributeType. `username` is no attribute. */
export const providerMappedAttributesMutable: Check = {
  id: "provider-mapped-attributes-mutable",
  title: "Every attribute that the identity provider delivers may be changed",
  otherwise: "The identity provider delivers an attribute that cannot be changed",
  group: "sign-in pages",
  reads: ["provider", "pool"],
  needs: [],
  fails: ["attribute-immutable"],
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
        const mapped = Object.keys(mapping ?? {}).filter((name) => name !== "username");
        const frozen = mapped.filter((name) => schema.get(name)?.Mutable === false);
        return {
          ok: frozen.length === 0,
          observed: inWords(frozen, "none is immutable"),
          expected: "none is immutable",
        };
      },
    ),
};
