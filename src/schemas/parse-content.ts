import type { z } from "zod";

/** One thing that is wrong with a content file, in words for its author. */
export interface ContentProblem {
  file: string;
  /** Path of the field (`tree.questions.which-flow.unsure`), or of the place in the prose. */
  field: string;
  /** What was read there. */
  found: string;
  /** What to write instead. */
  write: string;
}

export type Parsed<T> = { ok: true; data: T } | { ok: false; problems: ContentProblem[] };

/** Parses frontmatter against a schema; what does not fit comes back as problems that name file, field, found and wanted. */
export function parseContent<S extends z.ZodType>(schema: S, input: unknown, file: string): Parsed<z.output<S>> {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, data: result.data };
  return {
    ok: false,
    problems: result.error.issues.map((issue) => ({
      file,
      field: issue.path.join(".") || "(frontmatter)",
      found: show(valueAt(input, issue.path)),
      write: issue.message,
    })),
  };
}

/** One problem as lines of text for a terminal. */
export function formatProblem({ file, field, found, write }: ContentProblem): string {
  return `${file}\n  field  ${field}\n  found  ${found}\n  write  ${write}`;
}

function valueAt(input: unknown, path: PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
