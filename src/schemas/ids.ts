import { z } from "zod";

/**
 * Ids are permanent: they stand in addresses, shared links and transcripts.
 * A renamed id is kept as an alias of the new one.
 */
export const KebabId = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    "write an id in kebab-case: lower-case words joined by hyphens, such as secret-hash-missing",
  );

/** A tree belongs to an error (`user-pools/NotAuthorizedException`) or to a symptom (`symptoms/never-confirmed`). */
export const TreeId = z
  .string()
  .regex(
    /^[a-z][a-z-]*\/[A-Za-z][A-Za-z0-9_-]*$/,
    "write a tree id as folder/name, such as user-pools/NotAuthorizedException or symptoms/users-cannot-sign-in",
  );

export type KebabId = z.output<typeof KebabId>;
export type TreeId = z.output<typeof TreeId>;
