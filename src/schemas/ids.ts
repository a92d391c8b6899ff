import { z } from "zod";
import { KEBAB_ID, TREE_ID } from "./id-patterns.ts";

/**
 * Ids are permanent: they stand in addresses, shared links and transcripts.
 * A renamed id is kept as an alias of the new one.
 */
export const KebabId = z
  .string()
  .regex(KEBAB_ID, "write an id in kebab-case: lower-case words joined by hyphens, such as secret-hash-missing");

/** A tree belongs to an error (`user-pools/NotAuthorizedException`) or to a symptom (`symptoms/never-confirmed`). */
export const TreeId = z
  .string()
  .regex(
    TREE_ID,
    "write a tree id as folder/name, such as user-pools/NotAuthorizedException or symptoms/users-cannot-sign-in",
  );
