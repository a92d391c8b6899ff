import type { Analysis } from "../analysis.ts";
import { maskSecrets } from "../../lib/mask-secrets.ts";
import { placeInText } from "../../lib/place-in-text.ts";
import type { ShapeFinding } from "./judge-shape.ts";
import type { JsonRecord } from "./describe-value.ts";

/** Names of errors that come from a bug and not from a `throw` of one's own. */
const BUG =
  /^(?:Reference|Type|Syntax|Range|Import|ModuleNotFound|Name|Key|Attribute|Index|Value|UnboundLocal|ZeroDivision)Error$|^Runtime\.|ImportModuleError|HandlerNotFound|AccessDenied/;

/** A function that ended without an answer: `null`, nothing, or a bare text or number. Null for other texts. */
export function judgeBareValue(text: string): Analysis | null {
  const bare = text.trim();
  if (bare.length > 200_000) return null;
  if (/^(?:|null|undefined|None|""|''|\(no output\))$/i.test(bare)) {
    return answer("Nothing returned", {
      code: "nothing-returned",
      severity: "fault",
      observed: `Read: ${bare === "" ? "nothing" : bare}. Cognito answers InvalidLambdaResponseException`,
      expected: "the whole event, changed or not: return event",
      where: "the returned value",
      cause: "trigger-returns-nothing",
    });
  }
  if (/^(?:true|false|-?\d{1,20}(?:\.\d{1,20})?)$/i.test(bare)) {
    return answer("A bare value returned", {
      code: "bare-value-returned",
      severity: "fault",
      observed: `Read: ${bare.toLowerCase()}. Cognito answers InvalidLambdaResponseException`,
      expected: "the whole event: return event",
      where: "the returned value",
      cause: "trigger-returns-part-of-event",
    });
  }
  return null;
}

/** A JSON text in which the event is written as text once more, or null. */
export function judgeTextInText(text: string): Analysis | null {
  const bare = text.trim();
  if (!/^"\s{0,20}(?:\{|\\n|\\")/.test(bare) || !bare.endsWith('"')) return null;
  return answer("A text returned", {
    code: "text-returned",
    severity: "fault",
    observed: "The function returns a text that holds JSON. Cognito answers InvalidLambdaResponseException",
    expected: "the object itself: return event, without JSON.stringify or json.dumps",
    where: "the returned value",
    cause: "trigger-returns-part-of-event",
  });
}

/** A function that did not get as far as an answer, by its log: an error or the time limit. Null when it does not say so. */
export function judgeLog(text: string): Analysis | null {
  const head = text.slice(0, 60_000);
  const timeout = /Task timed out after (\d{1,4}(?:\.\d{1,4})?) seconds/.exec(head);
  if (timeout) {
    return answer("Log of a function that ran out of time", {
      code: "timed-out",
      severity: "fault",
      observed: `The function was stopped after ${timeout[1] ?? ""} s; Cognito itself waits 5 s`,
      expected: "an answer within 5 seconds",
      where: placeInText(text, timeout.index),
      cause: "trigger-timeout",
    });
  }
  const error = /"errorType"\s{0,3}:\s{0,3}"([\w.]{1,80})"|\[ERROR\] (\w{1,80}):|Invoke Error/.exec(head);
  return error ? thrown(error[1] ?? error[2] ?? "Error", placeInText(text, error.index)) : null;
}

/** What Lambda writes in the place of an answer when the function threw: `{"errorType": …, "errorMessage": …}`. */
export function judgeThrown(value: JsonRecord): Analysis | null {
  if (typeof value.errorMessage !== "string") return null;
  if (value.errorMessage.slice(0, 400).includes("Task timed out after"))
    return judgeLog(value.errorMessage.slice(0, 400));
  return thrown(typeof value.errorType === "string" ? value.errorType : "Error", "errorType");
}

function thrown(name: string, where: string): Analysis {
  const bug = BUG.test(name);
  return answer("Error thrown by the function", {
    code: bug ? "crashed" : "threw",
    severity: "fault",
    observed: `The function threw ${maskSecrets(name.slice(0, 80)).text}. Cognito answers UserLambdaValidationException with its text`,
    expected: bug
      ? "return event; the error is a bug in the function"
      : "return event, if the user is not to be refused",
    where,
    cause: bug ? "trigger-crashes" : "trigger-throws-on-purpose",
  });
}

function answer(kind: string, finding: ShapeFinding): Analysis {
  return { kind, findings: [finding] };
}
