import type { Check } from "./check.ts";
import { inspectList } from "./inspect-list.ts";
import { recordList } from "./record-list.ts";

/** Scopes that no resource server defines: AllowedOAuthScopes in the API reference. */
const BUILT_IN = ["openid", "email", "phone", "profile", "aws.cognito.signin.user.admin"];

export const resourceServerDefinesScope: Check = {
  id: "resource-server-defines-scope",
  title: "The scope of the request is defined on a resource server, or is a built-in one",
  group: "sign-in pages",
  reads: ["resourceServers"],
  needs: ["scope"],
  fails: ["custom-scope-not-defined", "api-scope-missing", "client-created-before-resource-server"],
  passes: ["custom-scope-not-defined"],
  run: (evidence, { scope = "" }) =>
    inspectList(evidence, "resourceServers", "ResourceServers", "fail", (servers) => {
      const expected = scope;
      if (BUILT_IN.includes(scope)) return { ok: true, observed: "a built-in scope", expected };
      const defined: string[] = [];
      for (const { Identifier, Scopes } of servers) {
        const names = recordList(Scopes ?? [])?.map(({ ScopeName }) => ScopeName);
        if (typeof Identifier !== "string" || !names || names.some((name) => typeof name !== "string")) {
          return { unknown: "a resource server has another form than expected" };
        }
        defined.push(...names.map((name) => `${Identifier}/${String(name)}`));
      }
      const near = defined.find((name) => name.endsWith(`/${scope}`));
      const missing = near
        ? `${near}: the name of the resource server is missing`
        : `not among ${defined.length} scopes`;
      return { ok: defined.includes(scope), observed: defined.includes(scope) ? "defined" : missing, expected };
    }),
};
