import { z } from "zod";
import { FIELD_PATH } from "./field-path.ts";

/** Resources whose update operation replaces what it is given, so that a change must carry everything else over. */
export const ChangeTargetSchema = z.enum([
  "user-pool",
  "user-pool-client",
  "user-pool-mfa",
  "user-pool-domain",
  "identity-provider",
  "resource-server",
  "identity-pool",
  "identity-pool-roles",
]);

const FieldPath = z
  .string()
  .regex(
    FIELD_PATH,
    'write the field as the API spells it, nested ones with dots, and keys that are no plain words in quotes: AdminCreateUserConfig.AllowAdminCreateUserOnly, AttributeMapping."custom:team"',
  );

/** A member of a list: a word, or an object as the API spells it. */
const Member = z.union([z.string(), z.record(z.string(), z.json())]);

/** One field and what becomes of it: exactly one of set, add, remove, unset. */
export const EditSchema = z
  .strictObject({
    field: FieldPath,
    /** The new value. */
    set: z.json().optional(),
    /** Members to add to a list, if they are not in it. An object takes the place of the one with the same names. */
    add: z.array(Member).min(1).optional(),
    /** Members to take out of a list. Of an object, only what names it: `{ ScopeName: read }`. */
    remove: z.array(Member).min(1).optional(),
    /** Takes the field away: a trigger that is to be detached, one line of a mapping. */
    unset: z.literal(true).optional(),
  })
  .refine(
    (edit) => [edit.set, edit.add, edit.remove, edit.unset].filter((value) => value !== undefined).length === 1,
    "write exactly one of set, add, remove and unset",
  );

/** A wanted change of configuration, as data: the pages turn it into complete, safe procedures. */
export const ChangeSchema = z.strictObject({
  of: ChangeTargetSchema,
  edits: z.array(EditSchema).min(1),
});

export type ChangeTarget = z.output<typeof ChangeTargetSchema>;
export type Edit = z.output<typeof EditSchema>;
export type Change = z.output<typeof ChangeSchema>;
