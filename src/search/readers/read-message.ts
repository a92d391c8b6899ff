import type { PasteFact } from "../../schemas/fact.ts";
import { plainText } from "../plain-text.ts";
import { firstMatch } from "./first-match.ts";
import { TRIGGERS } from "./triggers.ts";

const QUOTED = '((?:[^"\\\\\\n]|\\\\[^"\\n]){2,800})';

/** Places that hold a message, surest first. */
const PLACES = [
  /when calling the \w{3,60} operation(?: \(reached max retries: \d{1,3}\))?: ?([^\n]{3,600})/g,
  /Resource handler returned message: \\?"?([^\n]{3,600})/g,
  /error_description=\\?"([^"\n\\]{3,600})/g,
  new RegExp(`(?:[Mm]essage|error_description)\\\\?"\\s{0,3}:\\s{0,3}\\\\?"${QUOTED}`, "g"),
  /(?:[Mm]essage|error_description)\\?'?\s{0,3}:\s{0,3}\\?'([^'\n]{2,800})/g,
  /in [`'][^'\n]{1,80}': ([^\n]{3,600})/g,
  /x-amzn-error-?message["']?\s{0,3}:\s{0,3}([^\n]{3,600})/gi,
  new RegExp(`message: Some\\("${QUOTED}"`, "g"),
  /[?&#]?error_description=([^&\s"'<>]{3,800}(?: [^&\n"'<>]{1,400})?)/g,
  /[?&]error=([^&\s"'<>_]{3,200}[+ %][^&\s"'<>]{3,200})/g,
  /message=([^\n]{3,600})/g,
  /(?:Exception|Fault|Error)(?:\(\w{3,80}\))?: ?([^\n]{3,600})/g,
  /amazonaws\.com: ([^\n]{6,400})/g,
  /^["\s]{0,4}([^\n]{8,600}?) \((?:Service|Status Code|Http -)[ :]/gm,
  /\b[a-z][A-Za-z]{3,60}\((?:Optional\()?"([^"\n]{6,400})"/g,
  /[Mm]essage: ([^\n,}]{3,400})/g,
  /["“`]([A-Z][^"”`\n(){}$;]{7,300})["”`]/g,
  /^(?:[^\n:]{0,40}[Ee]rror(?: message)?): ?([^\n]{6,400})/gm,
];

/** A trigger's failure is a message as a whole: the error inside of it is the trigger's own. */
const OF_TRIGGER = new RegExp(
  `(?<![A-Za-z])(${TRIGGERS} (?:failed with error|invocation failed)\\b[^\\n"]{0,600})`,
  "g",
);

/** What follows a message on its line and is none of it. */
const TAIL =
  /(?: \(?\(Service: | \(Request ID| \(RequestToken|, Request ID|\(?\bstatus code: \d|, recoverySuggestion|, cause=| \(Http - | \(Aws::|, meta: |, "?stack"?:| {1,4}at [\w.]{2,80}[ (]).{0,2000}$/is;

/** Messages of a layer around the error, which say nothing about it. */
const HOLLOW =
  /^(?:an? |the )?(?:error executing|request failed with status|unhandled|uncaught|exception|client error|none|null|undefined|confirm sign in failed|sign ?in failed|error$|bad request|aws http error)\b/i;

/** The text of the error as the service said it, without the wrapping of the tool that printed it, or null. */
export function readMessage(text: string): PasteFact | null {
  return (
    firstMatch(text, [OF_TRIGGER], tidy) ??
    firstMatch(text, PLACES, (captured) => {
      const message = tidy(innermost(captured));
      return message.length < 3 ||
        HOLLOW.test(message) ||
        /^[A-Za-z]{4,80}(?:Exception|Error)(?:$|\s?[{(])/.test(message)
        ? null
        : message;
    })
  );
}

/** What follows the last `SomethingException:` on the line: wrappers print their own name first. */
function innermost(message: string): string {
  const parts = message.split(/[A-Za-z]{3,80}(?:Exception|Fault)(?:\(\w{3,80}\))?: /);
  return parts.at(-1) ?? message;
}

function tidy(message: string): string {
  const text = plainText(message)
    .replace(TAIL, "")
    .replace(/^["'“`\s]{1,5}/, "")
    .replace(/^[Aa]n error occurred: (?:[A-Za-z]{3,80} - )?/, "");
  let end = text.length;
  while (end > 0 && isLoose(text, end)) end -= 1;
  return text.slice(0, end);
}

/** Says whether the last character before `end` is a closing mark that belongs to the wrapping: one that nothing opened. */
function isLoose(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  const opener = { ")": "(", "]": "[", "}": "{" }[last];
  if (opener === undefined) return "\"'”`\\,;+ \t\r".includes(last);
  const inside = text.slice(0, end);
  return inside.split(last).length > inside.split(opener).length;
}
