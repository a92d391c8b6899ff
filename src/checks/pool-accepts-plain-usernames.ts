import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { inWords } from "./in-words.ts";
import { stringList } from "./string-list.ts";

/** Not set means any user name: UsernameAttributes in the API reference. */
export const poolAcceptsPlainUsernames: Check = {
  id: "pool-accepts-plain-usernames",
  title: "The user name need not be an e-mail address or phone number",
  otherwise: "The user name is an e-mail address or phone number",
  group: "pool",
  dependsOnCase: true,
  reads: ["pool"],
  needs: [],
  fails: ["username-must-be-email"],
  passes: ["username-must-be-email"],
  run: (evidence) =>
    inspect(evidence, "pool", "UsernameAttributes", (value) => {
      const attributes = stringList(value ?? []);
      if (!attributes) return { unknown: "UsernameAttributes is not a list of texts" };
      return { ok: attributes.length === 0, observed: inWords(attributes, "none"), expected: "none" };
    }),
};
