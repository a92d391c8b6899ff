import type { PasteFact } from "../../schemas/fact.ts";
import { isWrapper, knownException, OAUTH_ERRORS } from "../exceptions.ts";
import { firstMatch } from "./first-match.ts";
import { TRIGGERS } from "./triggers.ts";

/** Places that hold the name and nothing else. The part before `#` is a namespace of the wire protocol. */
const SURE = [
  /__type\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?(?:[\w.]{1,100}#)?([A-Za-z]{4,80})/g,
  /x-amzn-error-?type["']?\s{0,3}:\s{0,3}["']?(?:[\w.]{1,100}#)?([A-Za-z]{4,80})/gi,
  /[Aa]n error occurred \(([A-Za-z]{4,80})\)/g,
  /Error Code: ([A-Za-z]{4,80})/g,
  /errorCode\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?([A-Za-z]{4,80})/g,
];

const OAUTH = [/[?&#]error=([A-Za-z_]{4,40})/g, /["']?\berror\\?["']?\s{0,3}[:=]\s{0,3}\\?["']([a-z_]{4,40})\\?["']/g];

/** What Cognito says around a trigger's own failure belongs to one exception each; the name inside is the trigger's. */
const TRIGGER_FAILED = new RegExp(`(?<![A-Za-z])${TRIGGERS} failed with error\\b`, "g");
const TRIGGER_NOT_INVOKED = new RegExp(`(?<![A-Za-z])${TRIGGERS} invocation failed\\b`, "g");

const NAMED = [
  /\b(?:code|name|Code)\\?["']?\s{0,3}[:=]\s{0,3}(?:Some\()?\\?["']?([A-Za-z]{4,80}Exception)\b/g,
  /(?<![A-Za-z])([A-Za-z]{4,80}Exception)\b/g,
];

const WORD = /(?<![A-Za-z_])[A-Za-z][A-Za-z_]{5,80}/g;

/** The name of the error, in the service's own spelling where it is known, or null. */
export function readException(text: string): PasteFact | null {
  return (
    firstMatch(text, SURE, named) ??
    firstMatch(text, OAUTH, (code) => (OAUTH_ERRORS.has(code) ? code : null)) ??
    firstMatch(text, [TRIGGER_FAILED], () => "UserLambdaValidationException") ??
    firstMatch(text, [TRIGGER_NOT_INVOKED], () => "UnexpectedLambdaException") ??
    firstMatch(text, NAMED, knownException) ??
    firstMatch(text, [WORD], knownException) ??
    firstMatch(text, NAMED, (word) => (isWrapper(word) ? null : word))
  );
}

function named(word: string): string | null {
  return isWrapper(word) ? null : (knownException(word) ?? knownException(`${word}Exception`) ?? word);
}
