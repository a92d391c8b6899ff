import { z } from "zod";

/** Resources whose update operation resets what the request leaves out, so that a change must carry everything over. */
export const ChangeTargetSchema = z.enum(["user-pool", "user-pool-client", "user-pool-mfa"]);

const FieldPath = z
  .string()
  .regex(
    /^[A-Z][A-Za-z]*(\.[A-Z][A-Za-z]*)*$/,
    "write the field as the API spells it, nested ones with dots: AdminCreateUserConfig.AllowAdminCreateUserOnly",
  );

/** One field and what becomes of it: exactly one of set, add, remove. */
export const EditSchema = z
  .strictObject({
    field: FieldPath,
    /** The new value. */
    set: z.json().optional(),
    /** Values to add to a list, if they are not in it. */
    add: z.array(z.string()).min(1).optional(),
    /** Values to take out of a list. */
    remove: z.array(z.string()).min(1).optional(),
  })
  .refine(
    (edit) => [edit.set, edit.add, edit.remove].filter((value) => value !== undefined).length === 1,
    "write exactly one of set, add and remove",
  );

/** A wanted change of configuration, as data: the pages turn it into complete, safe procedures. */
export const ChangeSchema = z.strictObject({
  of: ChangeTargetSchema,
  edits: z.array(EditSchema).min(1),
});

export type ChangeTarget = z.output<typeof ChangeTargetSchema>;
export type Edit = z.output<typeof EditSchema>;
export type Change = z.output<typeof ChangeSchema>;
