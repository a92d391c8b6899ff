import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { inWords } from "./in-words.ts";
import { stringList } from "./string-list.ts";

/**
 * "Only one of the aliasAttributes or usernameAttributes can be set in a user pool": CreateUserPool answers both with
 * InvalidParameterException, and Terraform declares them as conflicting.
 */
export const poolSignInNamesOfOneKind: Check = {
  id: "pool-sign-in-names-of-one-kind",
  title: "The pool has aliases of the user name or attributes in its place, not both",
  otherwise: "The pool sets both AliasAttributes and UsernameAttributes",
  group: "pool",
  reads: ["pool"],
  needs: [],
  fails: ["pool-setting-fixed-at-creation"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["pool", "AliasAttributes"],
        ["pool", "UsernameAttributes"],
      ],
      ([aliasValue, nameValue]) => {
        const aliases = stringList(aliasValue ?? []);
        const names = stringList(nameValue ?? []);
        if (!aliases || !names) return { unknown: "the sign-in attributes are not lists of texts" };
        return {
          ok: aliases.length === 0 || names.length === 0,
          observed: `aliases: ${inWords(aliases, "none")}; in place of the name: ${inWords(names, "none")}`,
          expected: "one of the two",
        };
      },
    ),
};
