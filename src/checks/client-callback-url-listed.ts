import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { judgeListedUrl } from "./judge-listed-url.ts";

export const clientCallbackUrlListed: Check = {
  id: "client-callback-url-listed",
  title: "The redirect_uri of the request is among the callback URLs, character by character",
  otherwise: "The redirect_uri of the request is not among the callback URLs",
  group: "sign-in pages",
  reads: ["client"],
  needs: ["redirectUri"],
  fails: ["redirect-uri-mismatch", "callback-urls-empty"],
  passes: ["callback-urls-empty"],
  run: (evidence, { redirectUri = "" }) =>
    inspect(evidence, "client", "CallbackURLs", (value) => judgeListedUrl(value, "CallbackURLs", redirectUri)),
};
