import { isRecord } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { inWords } from "./in-words.ts";
import { isStandardAttribute } from "./standard-attributes.ts";
import { stringList } from "./string-list.ts";

/**
 * A client with federated sign-in has to write every mapped attribute: WriteAttributes in the API reference. `username`
 * is no attribute, and the two marks of verification never stand among the writable ones.
 */
const NOT_WRITTEN = ["username", "email_verified", "phone_number_verified"];

export const clientWritesMappedAttributes: Check = {
  id: "client-writes-mapped-attributes",
  title: "The app client may write every attribute that the identity provider delivers",
  otherwise: "The app client may not write an attribute that the identity provider delivers",
  group: "sign-in pages",
  reads: ["provider", "client"],
  needs: [],
  fails: ["attribute-not-writable"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["provider", "AttributeMapping"],
        ["client", "WriteAttributes"],
      ],
      ([mapping, value]) => {
        if (!isRecord(mapping ?? {})) return { unknown: "AttributeMapping is not an object" };
        const mapped = Object.keys(mapping ?? {}).filter((name) => !NOT_WRITTEN.includes(name));
        const isDefault = value === undefined || value === null;
        const writable = isDefault ? mapped.filter(isStandardAttribute) : stringList(value);
        if (!writable) return { unknown: "WriteAttributes is not a list of texts" };
        const missing = mapped.filter((name) => !writable.includes(name));
        if (isDefault && missing.length > 0) {
          return { unknown: "WriteAttributes is not set, and what that means for custom attributes is not documented" };
        }
        const observed = inWords(missing, "none is missing");
        return { ok: missing.length === 0, observed, expected: "no mapped attribute missing in WriteAttributes" };
      },
    ),
};
