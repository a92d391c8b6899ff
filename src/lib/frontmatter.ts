import { parse } from "yaml";

/** A text file cut in two: YAML between `---` lines, and what follows. */
export interface Frontmatter {
  data: unknown;
  body: string;
}

/**
 * Cuts a file into frontmatter and body.
 * @throws Error when the file does not open with a `---` block or the YAML does not parse (the message has line and column).
 */
export function splitFrontmatter(text: string): Frontmatter {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text);
  if (!match) throw new Error("the file does not open with a block of YAML between two lines of ---");
  return { data: parse(match[1] ?? ""), body: match[2] ?? "" };
}
