import { DIALECTS } from "../schemas/dialects.ts";
import type { Library } from "../schemas/library.ts";
import type { ContentProblem } from "../schemas/parse-content.ts";
import { sectionOf } from "./headings.ts";

type CauseEntry = Library["causes"][number];

/**
 * A fix stands in tabs of known forms, a change of configuration is printed by SafeUpdate in each form that runs,
 * and a verification says what to expect and when.
 */
export function checkFixes(library: Library): ContentProblem[] {
  return library.causes.flatMap((cause) => [...tabs(cause), ...safeUpdates(cause), ...expectation(cause)]);
}

function tabs({ file, body }: CauseEntry): ContentProblem[] {
  const fix = sectionOf(body, "Fix");
  const names = [...fix.matchAll(/<Dialect name="([^"]*)">/g)].map((match) => match[1] ?? "");
  const unknown = names.filter((name) => !(name in DIALECTS));
  const problems = unknown.map((found) => ({
    file,
    field: "## Fix",
    found,
    write: `one of ${Object.keys(DIALECTS).join(", ")}`,
  }));
  if (names.length === 0 || !fix.includes("<Fix>")) {
    problems.push({ file, field: "## Fix", found: "no tabs", write: '<Fix> with at least one <Dialect name="…">' });
  }
  return problems;
}

function safeUpdates({ file, data, body }: CauseEntry): ContentProblem[] {
  const used = [...body.matchAll(/<SafeUpdate as="([^"]*)" \/>/g)].map((match) => match[1] ?? "");
  if (data.changes.length === 0) {
    return used.length === 0
      ? []
      : [{ file, field: "changes", found: "nothing, but the prose has SafeUpdate", write: "the wanted change" }];
  }
  return ["cli", "js"]
    .filter((dialect) => !used.includes(dialect))
    .map((dialect) => ({
      file,
      field: "## Fix",
      found: `changes without a ${dialect} form`,
      write: `<SafeUpdate as="${dialect}" /> in the tab ${dialect}`,
    }));
}

function expectation({ file, body }: CauseEntry): ContentProblem[] {
  return /<Expect within="[^"]+">/.test(sectionOf(body, "Verify"))
    ? []
    : [
        {
          file,
          field: "## Verify",
          found: "no expectation",
          write: '<Expect within="at once">what to expect</Expect>',
        },
      ];
}
