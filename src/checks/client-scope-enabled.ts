import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { inWords } from "./in-words.ts";
import { judgeMember } from "./judge-member.ts";
import { scopesOf } from "./scopes-of.ts";
import { stringList } from "./string-list.ts";

/** A list that is not set has no scope in it: AllowedOAuthScopes in the API reference. */
export const clientScopeEnabled: Check = {
  id: "client-scope-enabled",
  title: "The app client allows the scope of the request",
  otherwise: "The app client does not allow the scope of the request",
  group: "sign-in pages",
  reads: ["client"],
  needs: ["scope"],
  fails: ["scope-not-enabled-on-client", "api-scope-missing"],
  passes: ["scope-not-enabled-on-client"],
  run: (evidence, { scope = "" }) =>
    inspect(evidence, "client", "AllowedOAuthScopes", (value) => {
      const allowed = stringList(value ?? []);
      if (!allowed) return { unknown: "AllowedOAuthScopes is not a list of texts" };
      const asked = scopesOf(scope, allowed);
      const [one, ...more] = asked.filter((name) => !allowed.includes(name));
      if (one !== undefined && more.length === 0) return judgeMember(allowed, "AllowedOAuthScopes", one);
      return {
        ok: one === undefined,
        observed: inWords(allowed, "none"),
        expected: `${inWords(one === undefined ? asked : [one, ...more], "none")} among them`,
      };
    }),
};
