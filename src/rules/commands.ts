import { articlesOf, type Library } from "../schemas/library.ts";
import type { ContentProblem } from "../schemas/parse-content.ts";
import { PLACEHOLDERS } from "../schemas/placeholders.ts";

/** AWS CLI verbs that change nothing. */
const READING = /^(?:describe|list|get|lookup|filter|admin-get|admin-list|head|batch-get|simulate)/;

/** Words in capitals that belong to shells and to the API, and so are no blanks for the reader. */
const NO_BLANKS =
  /^(?:ALLOW|USER|ADMIN|CUSTOM|REFRESH|NEW|SECRET|SRP|SMS|SOFTWARE|EMAIL|DEVICE|PASSWORD|MFA|SELECT|WEB|COGNITO|AWS|HTTP|TARGET|MAX)_[A-Z_]+$/;

/** Commands are complete: known blanks only, a Region, and only reading where it says so. */
export function checkCommands(library: Library): ContentProblem[] {
  return [
    ...library.causes.flatMap(({ file, body }) =>
      codeBlocks(body).flatMap(({ text, language }) => [...blanks(file, text, language), ...region(file, text)]),
    ),
    ...articlesOf(library).flatMap(({ file, data }) =>
      Object.entries(data.tree.questions).flatMap(([id, { find }]) =>
        find.command
          ? [
              ...onlyReads(file, `tree.questions.${id}.find.command`, find.command),
              ...blanks(file, find.command, "sh"),
              ...region(file, find.command),
            ]
          : [],
      ),
    ),
    ...library.guides.flatMap(({ file, data }) =>
      data.steps.flatMap(({ command }, index) =>
        command
          ? [
              ...onlyReads(file, `steps.${index}.command`, command),
              ...blanks(file, command, "sh"),
              ...region(file, command),
            ]
          : [],
      ),
    ),
  ];
}

interface Block {
  language: string;
  text: string;
}

/** The fenced code blocks of a page. */
export function codeBlocks(body: string): Block[] {
  return [...body.matchAll(/^[ \t]*```(\w*)(?:[^\w\n][^\n]*)?\n([\s\S]*?)^[ \t]*```/gm)].map((match) => ({
    language: match[1] ?? "",
    text: match[2] ?? "",
  }));
}

function blanks(file: string, text: string, language: string): ContentProblem[] {
  if (!["sh", "bash", "shell"].includes(language)) return [];
  const own = new Set([...text.matchAll(/\b([A-Z][A-Z0-9_]+)=/g)].map((match) => match[1]));
  return [
    ...new Set(
      [...text.matchAll(/(?<![\w$"'{.:/-])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?![\w.:-])/g)].map((match) => match[1] ?? ""),
    ),
  ]
    .filter((word) => !(word in PLACEHOLDERS) && !NO_BLANKS.test(word) && !own.has(word))
    .map((found) => ({ file, field: "(code)", found, write: "a word of src/schemas/placeholders.ts" }));
}

function region(file: string, text: string): ContentProblem[] {
  return awsCalls(text)
    .filter(
      ({ call, service }) =>
        !["sts", "iam", "configure", "s3", "support", "health", "organizations"].includes(service) &&
        !call.includes("--region"),
    )
    .map(({ call }) => ({
      file,
      field: "(code)",
      found: call.slice(0, 80),
      write: "--region REGION in every aws command",
    }));
}

function onlyReads(file: string, field: string, text: string): ContentProblem[] {
  return awsCalls(text)
    .filter(({ verb }) => !READING.test(verb))
    .map(({ verb }) => ({ file, field, found: verb, write: "a command that only reads" }));
}

/** Each call of the AWS CLI in a script, continued lines joined. */
function awsCalls(text: string): { call: string; service: string; verb: string }[] {
  return [...text.replace(/\\\r?\n\s*/g, " ").matchAll(/\baws ([a-z0-9-]+) ([a-z0-9-]+)[^\n]*/g)].map((match) => ({
    call: match[0],
    service: match[1] ?? "",
    verb: match[2] ?? "",
  }));
}
