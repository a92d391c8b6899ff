import { operationOf } from "./operations.ts";

/** A page besides articles and causes that a typed text asks for. */
export interface Place {
  kind: "Operation" | "Limits";
  title: string;
  url: string;
  /** What stands there, as a plain sentence. */
  because: string;
  /** The text asks for nothing else: the page comes before what the search finds. */
  whole: boolean;
}

/** The longest text that is a question for a page, in characters; a longer one is an error or a story. */
const MAX_TYPED = 110;
const MAX_OPERATIONS = 2;

const NAME = /[A-Za-z][A-Za-z_-]{3,60}/g;
const LIMITS = /\b(?:quotas?|limits?|requests per second|rps)\b/i;
/** Words beside "limit" or an operation that ask for nothing else. */
const BESIDE =
  /\b(?:aws|amazon|cognito|idp|user ?pools?|identity ?pools?|service|api|apis|rates?|default|requests?|per|second|list|of|the|all|and|what|are|which|how|many|operations?|calls?|errors?)\b/gi;

/**
 * The pages of operations and of limits that a typed text asks for. Pasted errors ask for none: they name operations, too.
 * Pure; an empty list for texts of several lines or with more than `MAX_TYPED` characters.
 */
export function findPlaces(text: string): Place[] {
  const typed = text.trim();
  if (typed === "" || typed.length > MAX_TYPED || /\n|Exception|Error\b/.test(typed)) return [];
  const names = typed.match(NAME) ?? [];
  const operations = [...new Set(names.flatMap((name) => (isSpelt(name) ? (operationOf(name) ?? []) : [])))];
  const rest = names
    .reduce((left, name) => (isSpelt(name) && operationOf(name) ? left.replace(name, " ") : left), typed)
    .replace(LIMITS, " ")
    .replace(LIMITS, " ")
    .replace(BESIDE, " ");
  const whole = !/\p{L}/u.test(rest);
  const limits: Place[] = LIMITS.test(typed)
    ? [
        {
          kind: "Limits",
          title: "Limits and quotas",
          url: "/limits/",
          because: "Every limit of Cognito that is known here, with the error that it gives.",
          whole: whole && operations.length === 0,
        },
      ]
    : [];
  return [
    ...operations.slice(0, MAX_OPERATIONS).map((name): Place => ({
      kind: "Operation",
      title: name,
      url: `/operations/${name}/`,
      because: "The errors that this operation can give, how it is signed, and the limits that it counts against.",
      whole,
    })),
    ...limits,
  ];
}

/** A name as code spells it: capitals or joined words inside, so that "sign up" and "signup" stay words. */
function isSpelt(name: string): boolean {
  return /[a-z][A-Z]|[a-z][_-][a-z]/.test(name);
}
