import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { stringList } from "./string-list.ts";

/** These may be called without TLS: CallbackURLs of CreateUserPoolClient in the API reference. Schemes of apps are fine, too. */
const THIS_MACHINE = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?(?:[/?]|$)/i;

export const clientCallbackUrlsSecure: Check = {
  id: "client-callback-urls-secure",
  title: "Every callback URL is https, or http of the developer's own machine",
  otherwise: "A callback URL is http and not of the developer's own machine",
  group: "sign-in pages",
  reads: ["client"],
  needs: [],
  fails: ["parameter-fails-constraint", "redirect-uri-mismatch"],
  passes: [],
  run: (evidence) =>
    inspect(evidence, "client", "CallbackURLs", (value) => {
      const urls = stringList(value ?? []);
      if (!urls) return { unknown: "CallbackURLs is not a list of texts" };
      const [first] = urls.filter((url) => /^http:/i.test(url) && !THIS_MACHINE.test(url));
      return {
        ok: first === undefined,
        observed: first === undefined ? `${urls.length} listed, none with plain http` : origin(first),
        expected: "https, or http with localhost, 127.0.0.1 or [::1]",
      };
    }),
};

/** Scheme and host alone: a path or query may name somebody. */
function origin(url: string): string {
  return /^http:\/\/[^/?#@]{0,120}/i.exec(url)?.[0] ?? "http:";
}
