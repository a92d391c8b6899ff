import type { Squashed } from "./squash.ts";

/** What a wording asks of the text around it. */
export interface Edges {
  /** Its first or last part is a placeholder: anything may stand there. */
  openStart: boolean;
  openEnd: boolean;
  /** One word without spaces, such as the name of an error. */
  isName: boolean;
}

/** How the edges of a wording are to be judged. */
export function edgesOf(wording: string): Edges {
  const trimmed = wording.trim();
  return {
    openStart: /^\W{0,3}\{[A-Za-z]/.test(trimmed),
    openEnd: /[A-Za-z0-9_ -]\}\W{0,3}$/.test(trimmed),
    isName: /^[\w.:#]+$/.test(trimmed),
  };
}

/**
 * Says whether a wording that was found between two places of a squashed text stands there as itself: `ValidationError`
 * is not in `JwkValidationError` nor in `pydantic.ValidationError`, which are errors of others. A sentence may touch a
 * word in other letters (`ExceptionUser is disabled`), as lines are glued together by what copies them; a name may not.
 */
export function isWhole({ plain, places }: Squashed, start: number, end: number, edges: Edges): boolean {
  const from = places[start] ?? 0;
  const last = places[end - 1] ?? 0;
  // Two words in a row are no name: "1 validation error" is not a ValidationError.
  if (edges.isName && /\s/.test(plain.slice(from, last))) return false;
  return (edges.openStart || opens(plain, from, edges)) && (edges.openEnd || closes(plain, last, edges));
}

const WORD = /[\p{L}\p{N}_]/u;

function opens(plain: string, from: number, { isName }: Edges): boolean {
  const before = plain.slice(Math.max(0, from - 120), from);
  const last = before.at(-1) ?? " ";
  if (isName && /[.:]/.test(last)) return isOfService(before);
  if (!WORD.test(last) || /\\[nrt]$/.test(before)) return true;
  return !isName && isSeam(last, plain.charAt(from));
}

function closes(plain: string, last: number, { isName }: Edges): boolean {
  const next = plain.charAt(last + 1);
  return !WORD.test(next) || (!isName && isSeam(plain.charAt(last), next));
}

/** A change of letters where two words touch. */
function isSeam(before: string, after: string): boolean {
  return (/[^\p{Lu}]/u.test(before) && /\p{Lu}/u.test(after)) || /\d/.test(before) !== /\d/.test(after);
}

/** Parts of a qualified name that say nothing about whose it is. */
const NEUTRAL = /^(?:e|err|errors?|exceptions?|code|name|type|client|model|types)$/i;

/** Says whether the qualifier before a name is none, or one of AWS: `com.amazonaws.…model.`, `Aws::…::Errors::`. */
function isOfService(before: string): boolean {
  const qualifier = /([\w.:]{1,120})[.:]$/.exec(before)?.[1] ?? "";
  const parts = qualifier.split(/[.:]+/).filter((part) => part !== "");
  return parts.every((part) => NEUTRAL.test(part)) || /aws|amazon|cognito|boto|smithy/i.test(qualifier);
}
