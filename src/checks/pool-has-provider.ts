import type { Check } from "./check.ts";
import { inspectList } from "./inspect-list.ts";

/** COGNITO means the users of the pool itself and stands in no list of providers. */
export const poolHasProvider: Check = {
  id: "pool-has-provider",
  title: "The identity provider is set up in the user pool",
  otherwise: "The identity provider is not set up in the user pool",
  group: "sign-in pages",
  reads: ["providers"],
  needs: ["providerName"],
  fails: ["provider-name-unknown", "provider-name-not-in-pool", "client-created-before-provider"],
  passes: ["provider-name-unknown"],
  run: (evidence, { providerName = "" }) =>
    inspectList(evidence, "providers", "Providers", "fail", (providers) => {
      const expected = `${providerName}, spelt like this`;
      if (providerName === "COGNITO") return { ok: true, observed: "the pool itself", expected };
      const names = providers.map(({ ProviderName }) => ProviderName);
      if (!names.every((name) => typeof name === "string")) return { unknown: "a provider has no ProviderName" };
      const other = names.find((name) => name.toLowerCase() === providerName.toLowerCase());
      const missing = other ? `${other}, in other letter case` : `not among ${names.length} providers`;
      return {
        ok: names.includes(providerName),
        observed: names.includes(providerName) ? "set up" : missing,
        expected,
      };
    }),
};
