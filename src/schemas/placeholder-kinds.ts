import type { Placeholder } from "./placeholders.ts";

// Apart from the table of words, so that a page can tell the kinds without loading it.

/** Blanks for secrets: a page never asks for their value; they are replaced where the command is run. */
export const SECRET_PLACEHOLDERS: ReadonlySet<string> = new Set<Placeholder>([
  "ACCESS_TOKEN",
  "CLIENT_SECRET",
  "CODE",
  "ID_TOKEN",
  "NEW_PASSWORD",
  "PASSWORD",
  "PRESIGNED_URL",
  "REFRESH_TOKEN",
  "SECRET_HASH",
  "SESSION",
]);

/** Blanks for what tells about a person: asked for when something is copied, put into the copy, and forgotten. */
export const PERSONAL_PLACEHOLDERS: ReadonlySet<string> = new Set<Placeholder>(["EMAIL", "PHONE_NUMBER", "USERNAME"]);
