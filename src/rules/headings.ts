import type { Entry, Library } from "../schemas/library.ts";
import type { ContentProblem } from "../schemas/parse-content.ts";

/** The headings of a kind of page, in their order; a question mark marks those that may be left out. */
const CAUSE = ["Why", "Fix", "Verify", "Undo?"];
const ARTICLE = ["What it means", "What Cognito hides?", "What makes it worse?", "Common wrong beliefs?"];

/** Each page has the headings of its kind, in their order, and no others at that level. */
export function checkHeadings(library: Library): ContentProblem[] {
  return [
    ...library.causes.flatMap((entry) => inOrder(entry, CAUSE)),
    ...[...library.errors, ...library.symptoms].flatMap((entry) => inOrder(entry, ARTICLE)),
    ...library.causes.flatMap(undoWhereReversible),
  ];
}

function inOrder({ file, body }: Entry<unknown>, pattern: string[]): ContentProblem[] {
  const found = headingsOf(body);
  const allowed = pattern.map((name) => name.replace("?", ""));
  const wanted = pattern
    .filter((name) => !name.endsWith("?") || found.includes(name.slice(0, -1)))
    .map((name) => name.replace("?", ""));
  if (found.join("\n") === wanted.join("\n")) return [];
  return [
    {
      file,
      field: "(headings)",
      found: found.join(", ") || "none",
      write: `## ${allowed.join(", ## ")}, in this order${
        pattern.some((name) => name.endsWith("?"))
          ? ` (may be left out: ${pattern
              .filter((name) => name.endsWith("?"))
              .map((name) => name.slice(0, -1))
              .join(", ")})`
          : ""
      }`,
    },
  ];
}

/** A change of configuration that can be taken back says how. */
function undoWhereReversible({ file, data, body }: Library["causes"][number]): ContentProblem[] {
  if (data.changes.length === 0 || !data.touches.includes("reversible") || headingsOf(body).includes("Undo")) return [];
  return [
    {
      file,
      field: "(headings)",
      found: "a reversible change without ## Undo",
      write: "## Undo: how to put the settings back",
    },
  ];
}

/** The texts of the second-level headings, outside of code blocks. */
export function headingsOf(body: string): string[] {
  return [...withoutCode(body).matchAll(/^## (.+)$/gm)].map((match) => (match[1] ?? "").trim());
}

/** The part of a page below one of its headings, up to the next. */
export function sectionOf(body: string, heading: string): string {
  const parts = body.split(/^## /m);
  return (
    parts.find((part) => part.startsWith(`${heading}\n`) || part.startsWith(`${heading}\r\n`))?.slice(heading.length) ??
    ""
  );
}

function withoutCode(body: string): string {
  return body.replace(/^```[\s\S]*?^```/gm, "");
}
