import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { inWords } from "./in-words.ts";
import { stringList } from "./string-list.ts";

/** Not set means no alias. preferred_username is one, too, but it is not verified: AliasAttributes in the API reference. */
export const poolHasNoAliases: Check = {
  id: "pool-has-no-aliases",
  title: "E-mail address and phone number are not aliases of the user name",
  otherwise: "E-mail address or phone number is an alias of the user name",
  group: "pool",
  dependsOnCase: true,
  reads: ["pool"],
  needs: [],
  fails: ["username-looks-like-alias", "confirm-by-alias-not-possible"],
  passes: ["username-looks-like-alias", "alias-not-verified", "confirm-by-alias-not-possible"],
  run: (evidence) =>
    inspect(evidence, "pool", "AliasAttributes", (value) => {
      const aliases = stringList(value ?? []);
      if (!aliases) return { unknown: "AliasAttributes is not a list of texts" };
      return {
        ok: !aliases.includes("email") && !aliases.includes("phone_number"),
        observed: inWords(aliases, "none"),
        expected: "neither email nor phone_number",
      };
    }),
};
