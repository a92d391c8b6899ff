import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

/** AdminLinkProviderForUser takes an identity of a provider as SourceUser: a user with another status is a local one. */
export const userIsFederated: Check = {
  id: "user-is-federated",
  title: "The user was made by an identity provider, so it can be the source of a link",
  otherwise: "The user was not made by an identity provider",
  group: "user",
  dependsOnCase: true,
  reads: ["user"],
  needs: [],
  fails: ["link-source-user-is-local"],
  passes: ["link-source-user-is-local"],
  run: (evidence) =>
    inspect(evidence, "user", "UserStatus", (value) =>
      typeof value === "string" && value !== ""
        ? { ok: value === "EXTERNAL_PROVIDER", observed: value, expected: "EXTERNAL_PROVIDER" }
        : { unknown: "the answer has no UserStatus" },
    ),
};
