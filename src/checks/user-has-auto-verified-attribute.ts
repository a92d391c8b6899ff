import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { inWords } from "./in-words.ts";
import { stringList } from "./string-list.ts";
import { userAttributes } from "./user-attributes.ts";

export const userHasAutoVerifiedAttribute: Check = {
  id: "user-has-auto-verified-attribute",
  title: "The user has an attribute that the pool sends a code to",
  otherwise: "The user has no attribute that the pool sends a code to",
  group: "messages",
  dependsOnCase: true,
  reads: ["pool", "user"],
  needs: [],
  fails: ["pool-has-no-auto-verified-attribute"],
  passes: ["pool-has-no-auto-verified-attribute"],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["pool", "AutoVerifiedAttributes"],
        ["user", "Attributes"],
      ],
      ([listValue, attributesValue]) => {
        // Not set means that the pool verifies nothing by itself.
        const list = stringList(listValue ?? []);
        const attributes = userAttributes(attributesValue);
        if (!list) return { unknown: "AutoVerifiedAttributes is not a list of texts" };
        if (!attributes) return { unknown: "the user's attributes are missing or only a part of them" };
        const has = list.filter((name) => (attributes.get(name) ?? "") !== "");
        return {
          ok: has.length > 0,
          observed: inWords(has, "none of them"),
          expected: inWords(list, "email or phone_number"),
        };
      },
    ),
};
