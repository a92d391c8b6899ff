import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { judgeMember } from "./judge-member.ts";

/** The list decides what the sign-in pages show; a list that is not set has no provider in it. */
export const clientProviderEnabled: Check = {
  id: "client-provider-enabled",
  title: "The identity provider is switched on for the app client",
  otherwise: "The identity provider is not switched on for the app client",
  group: "sign-in pages",
  reads: ["client"],
  needs: ["providerName"],
  fails: ["provider-not-enabled-on-client", "client-created-before-provider"],
  passes: ["provider-not-enabled-on-client"],
  run: (evidence, { providerName = "" }) =>
    inspect(evidence, "client", "SupportedIdentityProviders", (value) =>
      judgeMember(value, "SupportedIdentityProviders", providerName),
    ),
};
