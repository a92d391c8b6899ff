import type { Check } from "./check.ts";
import { inspectList } from "./inspect-list.ts";

/** A client has at most two secrets, while one is exchanged for the other: AddUserPoolClientSecret in the API reference. */
export const clientHasOneSecret: Check = {
  id: "client-has-one-secret",
  title: "The app client has a single secret, so no exchange of secrets is under way",
  otherwise: "The app client has two secrets: an exchange of secrets is under way",
  group: "client",
  reads: ["secrets"],
  needs: [],
  fails: ["secret-hash-wrong-secret", "client-token-secret-wrong"],
  passes: [],
  run: (evidence) =>
    inspectList(evidence, "secrets", "ClientSecrets", "pass", (secrets) => ({
      ok: secrets.length < 2,
      observed: secrets.length === 1 ? "1 secret" : `${secrets.length} secrets`,
      expected: "at most one",
    })),
};
