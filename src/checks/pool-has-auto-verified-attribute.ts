import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { inWords } from "./in-words.ts";
import { stringList } from "./string-list.ts";

/** Not set means that the pool verifies nothing by itself: developer guide, user-pool-settings-email-phone-verification. */
export const poolHasAutoVerifiedAttribute: Check = {
  id: "pool-has-auto-verified-attribute",
  title: "The pool sends a code to the e-mail address or phone number of new users",
  otherwise: "The pool sends new users no code",
  group: "messages",
  dependsOnCase: true,
  reads: ["pool"],
  needs: [],
  fails: ["pool-has-no-auto-verified-attribute", "settings-reset-by-partial-update"],
  passes: [],
  run: (evidence) =>
    inspect(evidence, "pool", "AutoVerifiedAttributes", (value) => {
      const attributes = stringList(value ?? []);
      if (!attributes) return { unknown: "AutoVerifiedAttributes is not a list of texts" };
      return { ok: attributes.length > 0, observed: inWords(attributes, "none"), expected: "email or phone_number" };
    }),
};
