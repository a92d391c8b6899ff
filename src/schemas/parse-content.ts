import type { core, z } from "zod";

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

export type ContentSchema = z.ZodType;
export type ContentOf<S extends ContentSchema> = z.output<S>;

export type Parsed<T> = { ok: true; data: T } | { ok: false; problems: ContentProblem[] };

/** Parses frontmatter against a schema; what does not fit comes back as problems that name file, field, found and wanted. */
export function parseContent<S extends ContentSchema>(schema: S, input: unknown, file: string): Parsed<ContentOf<S>> {
  const result = schema.safeParse(input, { error: wanted });
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

/** What to write where a schema has no words of its own for it. */
function wanted(issue: core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "string"
        ? "a text; put it in quotes if YAML takes it for something else"
        : `a value of the type ${issue.expected}`;
    case "invalid_value":
      return `one of ${issue.values.map(String).join(", ")}`;
    case "unrecognized_keys":
      return `a field that content/README.md knows, instead of ${issue.keys.join(", ")}`;
    case "too_small":
      return issue.origin === "string" ? `at least ${issue.minimum} characters` : `at least ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string" ? `at most ${issue.maximum} characters` : `at most ${issue.maximum}`;
    default:
      return undefined;
  }
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
