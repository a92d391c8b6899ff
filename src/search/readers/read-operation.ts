import type { PasteFact } from "../../schemas/fact.ts";
import { operationOf, operationOfLibraryCall } from "../operations.ts";
import { firstMatch } from "./first-match.ts";

/** Places that name the operation that was refused, surest first. */
const SURE = [
  /when calling the ([A-Za-z]{4,60}) operation/g,
  /(?:operation error|Operation)[^:\n]{0,60}: ?([A-Z][A-Za-z]{3,60})\b/g,
  /AWSCognitoIdentity(?:Provider)?Service\.([A-Za-z]{4,60})/g,
  /eventName\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?([A-Z][A-Za-z]{3,60})/g,
  /[Ee]rror executing \\?["']([A-Za-z]{4,60})/g,
  /cognito-(?:idp|identity):([A-Z][A-Za-z]{3,60})/g,
  /aws\s{1,4}cognito-(?:idp|identity)\s{1,4}([a-z][a-z-]{3,60})/g,
  /(?:cognito-idp|cognito-identity|CognitoIdentityProvider|CognitoIdentity)\/([A-Z][A-Za-z]{3,60})\b/g,
];

/** Classes and frames of generated clients: `de_InitiateAuthCommandError`, `InitiateAuthRequest`, `initiate_auth(`. */
const IN_CODE = [
  /(?<![A-Za-z])(?:de_|se_|deserializeAws_json1_1|Handler\.)?([A-Za-z]{4,60}?)(?:Command|Request|Response|Async|Result|Output|Input)(?:Error|Handler|Marshaller)?\b/g,
  /(?<![A-Za-z])([A-Za-z_]{4,60})\s?\(/g,
];

const WORD = /[A-Za-z][A-Za-z_-]{3,60}/g;

/** The operation that a text names, as the API spells it, or null. */
export function readOperation(text: string): PasteFact | null {
  return (
    firstMatch(text, SURE, operationOf) ??
    firstMatch(text, IN_CODE, operationOf) ??
    firstMatch(text, [WORD], (word) => (/[A-Z_]/.test(word.slice(1)) ? operationOf(word) : null)) ??
    firstMatch(text, [WORD], operationOfLibraryCall)
  );
}
