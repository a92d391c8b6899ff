import { RESOURCES } from "../fixes/resources.ts";
import { kebab, snake } from "../fixes/spell-name.ts";
import { DIALECTS } from "../schemas/dialects.ts";
import { rootOf } from "../schemas/field-path.ts";
import type { Library } from "../schemas/library.ts";
import type { ContentProblem } from "../schemas/parse-content.ts";
import { codeBlocks } from "./commands.ts";
import { sectionOf } from "./headings.ts";

type CauseEntry = Library["causes"][number];

/** Calls that write a whole configuration as well, and that nothing here prints: their fix goes through the console. */
const WHOLE = ["SetRiskConfiguration", "SetLogDeliveryConfiguration"] as const;

/**
 * The replacing updates in every language that the pages use: `update-user-pool`, `UpdateUserPoolCommand`,
 * `.update_user_pool(`, Java's `UpdateUserPoolRequest` and `.updateUserPool(`. Printed by SafeUpdate, never by hand.
 */
const REPLACING = new RegExp(
  [...Object.values(RESOURCES).map(({ update }) => update), ...WHOLE]
    .map((update) => {
      const java = update.charAt(0).toLowerCase() + update.slice(1);
      return `\\b${kebab(update)}\\b(?!-)|\\b${update}(?:Command|Request)\\b|\\.${snake(update)}\\(|\\.${java}\\(`;
    })
    .join("|"),
);

/**
 * A fix stands in tabs of known forms, a change of configuration is printed by SafeUpdate in each form that runs,
 * and a verification says what to expect and when.
 */
export function checkFixes(library: Library): ContentProblem[] {
  return library.causes.flatMap((cause) => [
    ...tabs(cause),
    ...safeUpdates(cause),
    ...knownFields(cause),
    ...byHand(cause),
    ...expectation(cause),
  ]);
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

/** An update takes no other fields than its own; what only the answer of the read holds cannot be changed in place. */
function knownFields({ file, data }: CauseEntry): ContentProblem[] {
  return data.changes.flatMap(({ of, edits }) => {
    const { accepted, renamed, keys, update } = RESOURCES[of];
    const known = new Set([...accepted, ...Object.keys(renamed).filter((name) => !(name in keys))]);
    return edits
      .map(({ field }) => rootOf(field))
      .filter((root) => !known.has(root))
      .map((found) => ({ file, field: "changes", found, write: `a field that ${update} accepts` }));
  });
}

function byHand({ file, body }: CauseEntry): ContentProblem[] {
  return codeBlocks(body).flatMap(({ text }) => {
    const found = REPLACING.exec(text)?.[0];
    return found === undefined
      ? []
      : [
          {
            file,
            field: "(code)",
            found,
            write: `the change in \`changes:\` and <SafeUpdate />, or the console for ${WHOLE.join(" and ")}: this operation replaces what it is given`,
          },
        ];
  });
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
