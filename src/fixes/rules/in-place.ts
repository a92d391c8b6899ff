import type { ChangeTarget } from "../../schemas/change.ts";
import { rootOf } from "../../schemas/field-path.ts";
import type { Rule } from "./rule.ts";

/** Fields that Describe shows and no update takes. */
const FIELDS: readonly { of: ChangeTarget; field: string; words: string }[] = [
  {
    of: "user-pool",
    field: "SchemaAttributes",
    words:
      "Attributes of the schema cannot be changed or taken away; custom ones can be added with AddCustomAttributes. Anything else takes a new pool.",
  },
  {
    of: "user-pool",
    field: "AliasAttributes",
    words: "What users may sign in with is fixed when the pool is made. Another choice takes a new pool.",
  },
  {
    of: "user-pool",
    field: "UsernameAttributes",
    words: "What users may sign in with is fixed when the pool is made. Another choice takes a new pool.",
  },
  {
    of: "user-pool",
    field: "UsernameConfiguration",
    words: "Whether letter case counts in user names is fixed when the pool is made. Another choice takes a new pool.",
  },
  {
    of: "user-pool-client",
    field: "ClientSecret",
    words:
      "A client's secret cannot be changed in place. A second secret can be added with AddUserPoolClientSecret and the old one deleted; a client made without a secret takes a new client.",
  },
  {
    of: "identity-provider",
    field: "ProviderType",
    words: "The type of a provider is fixed. Another type takes a new provider.",
  },
  {
    of: "resource-server",
    field: "Identifier",
    words: "The identifier of a resource server is fixed. Another one takes a new resource server.",
  },
];

/** Changes that no update can make. */
export const IN_PLACE: readonly Rule[] = FIELDS.map(({ of, field, words }) => ({
  id: `in-place-${field}`,
  kind: "refused",
  of,
  find: ({ edits }) => (edits.some((edit) => rootOf(edit.field) === field) ? words : null),
}));
