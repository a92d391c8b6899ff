import type { Check } from "./check.ts";
import { inWords } from "./in-words.ts";
import { inspectList } from "./inspect-list.ts";
import { recordList } from "./record-list.ts";
import { scopesOf } from "./scopes-of.ts";

/** Scopes that no resource server defines: AllowedOAuthScopes in the API reference. */
const BUILT_IN = ["openid", "email", "phone", "profile", "aws.cognito.signin.user.admin"];

export const resourceServerDefinesScope: Check = {
  id: "resource-server-defines-scope",
  title: "The scope of the request is defined on a resource server, or is a built-in one",
  otherwise: "No resource server defines the scope of the request",
  group: "sign-in pages",
  reads: ["resourceServers"],
  needs: ["scope"],
  fails: ["custom-scope-not-defined", "api-scope-missing", "client-created-before-resource-server"],
  passes: ["custom-scope-not-defined"],
  run: (evidence, { scope = "" }) =>
    inspectList(evidence, "resourceServers", "ResourceServers", "fail", (servers) => {
      const defined: string[] = [];
      for (const { Identifier, Scopes } of servers) {
        const names = recordList(Scopes ?? [])?.map(({ ScopeName }) => ScopeName);
        if (typeof Identifier !== "string" || !names || names.some((name) => typeof name !== "string")) {
          return { unknown: "a resource server has another form than expected" };
        }
        defined.push(...names.map((name) => `${Identifier}/${String(name)}`));
      }
      const asked = scopesOf(scope, [...BUILT_IN, ...defined]);
      const missing = asked.filter((name) => !BUILT_IN.includes(name) && !defined.includes(name));
      const [first = ""] = missing;
      if (missing.length === 0) {
        const custom = asked.some((name) => !BUILT_IN.includes(name));
        return { ok: true, observed: custom ? "defined" : "a built-in scope", expected: inWords(asked, "none") };
      }
      const near = defined.find((name) => name.endsWith(`/${first}`));
      const observed = near
        ? `${near}: the name of the resource server is missing`
        : `not among the scopes that are defined: ${inWords(defined, "none")}`;
      return { ok: false, observed, expected: inWords(missing, "none") };
    }),
};
