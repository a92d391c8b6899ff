import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { judgeListedUrl } from "./judge-listed-url.ts";

export const clientLogoutUrlListed: Check = {
  id: "client-logout-url-listed",
  title: "The logout_uri of the request is among the logout URLs, character by character",
  otherwise: "The logout_uri of the request is not among the logout URLs",
  group: "sign-in pages",
  reads: ["client"],
  needs: ["logoutUri"],
  fails: ["logout-uri-not-registered"],
  passes: ["logout-uri-not-registered"],
  run: (evidence, { logoutUri = "" }) =>
    inspect(evidence, "client", "LogoutURLs", (value) => judgeListedUrl(value, "LogoutURLs", logoutUri)),
};
