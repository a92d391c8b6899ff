import { callOfAddress, masked } from "./call-of-address.ts";
import type { LogCall } from "./log-call.ts";
import { COGNITO_ERRORS, LOG_OPERATIONS, serviceOf } from "./operations.ts";
import { timeInLine } from "./time-in-line.ts";
import { readTriggerLine } from "./trigger-line.ts";

/** A line or event of a log: its text, its time if it comes with one, and where it stands. */
export interface LogLine {
  text: string;
  at: number | null;
  where: string;
}

/** Of a longer line only the beginning is read. */
export const MAX_LINE = 8_000;

/** The calls of some lines, and how many lines were too long to be read to their end. */
export interface LinesRead {
  calls: LogCall[];
  cut: number;
}

/** An error belongs to a call that stands at most so many lines above it. */
const NEAR = 6;

/** Words without which a line says nothing of Cognito: looked for first, as most lines of a log have none of them. */
const HINT =
  /cognito|Exception|oauth2|[?&]error=|triggerSource|Task timed out|Invoke Error|errorType|START RequestId|X-Amz-Target|REPORT RequestId|\[ERROR\]|platform\./i;

/** The first line of a run, in Lambda's text format and in its JSON format. */
const STARTS = /\bSTART RequestId: |"platform\.start"/;

const TARGET = /AWSCognitoIdentity(?:Provider)?Service\.([A-Za-z]{3,60})/;
const CALLING = /calling the ([A-Za-z]{3,60}) operation/;
const WORD = /\b[A-Z][A-Za-z]{3,50}\b/g;
const ERROR = /\b([A-Z][A-Za-z]{3,50}Exception)\b/;
const NEAR_COGNITO = /cognito|user ?pool|[A-Za-z]Command\b/i;
/** How botocore words it. */
const CALLED = /calling the [A-Za-z]{3,60} operation(?: \(reached max retries: \d{1,3}\))?: ([^\n]{1,400})/;
const ADDRESS = /https?:\/\/[^\s"'<>\\^`{}|]{4,2000}/g;
const FLOW =
  /\b(USER_SRP_AUTH|USER_PASSWORD_AUTH|REFRESH_TOKEN_AUTH|REFRESH_TOKEN|CUSTOM_AUTH|USER_AUTH|ADMIN_USER_PASSWORD_AUTH|CUSTOM_CHALLENGE)\b/;
const STATUS = /(?:status(?:Code|_code)?"?\s{0,3}[:=]\s{0,3}|HTTP\/[\d.]{1,3}"?\s)([1-5]\d\d)\b|\s([45]\d\d) \(/;

/** The Cognito calls, errors and trigger runs of plain log lines. Reads each line once. */
export function readLines(lines: Iterable<LogLine>): LinesRead {
  const calls: LogCall[] = [];
  /** The last call without an outcome, which an error below it may belong to. */
  let open: { call: LogCall; line: number } | null = null;
  let lastError = { key: "", line: -NEAR };
  let time: number | null = null;
  /** The trigger whose run the lines are about. */
  let run = "";
  /** Whether a run of a Lambda function has begun, and whether its failure was told already. */
  let inRun = false;
  let told = false;
  let count = 0;
  let cut = 0;
  for (const line of lines) {
    count += 1;
    const text = line.text.length > MAX_LINE ? line.text.slice(0, MAX_LINE) : line.text;
    if (line.text.length > MAX_LINE) cut += 1;
    if (!HINT.test(text) && !namesOperation(text)) continue;
    time = line.at ?? timeInLine(text) ?? time;
    const base = { at: time, where: line.where, actor: "" };
    if (STARTS.test(text)) {
      run = "";
      inRun = true;
      told = false;
    }
    const trigger = readTriggerLine(text, inRun);
    if (trigger) {
      if (trigger.error === "") run = trigger.operation;
      // What follows in the same run says the same once more: the stack trace, the report.
      if (trigger.error !== "" && told) continue;
      told = inRun && trigger.error !== "";
      calls.push({ ...base, ...trigger, operation: trigger.error === "" || run === "" ? trigger.operation : run });
      continue;
    }
    const operation = operationIn(text);
    const error = errorIn(text, operation);
    if (error !== "" && operation === "") {
      const key = error;
      if (lastError.key === key && count - lastError.line < NEAR) {
        lastError = { key, line: count };
        continue;
      }
      lastError = { key, line: count };
      if (open && count - open.line < NEAR && open.call.error === "") {
        open.call.error = error;
        open.call.message = messageAfter(text, error);
        open = null;
      } else if (!isStackFrame(text)) {
        calls.push({
          ...base,
          service: "user-pools",
          operation: "unnamed call",
          status: statusIn(text),
          error,
          message: messageAfter(text, error),
        });
      }
      continue;
    }
    if (operation !== "") {
      if (isStackFrame(text)) continue;
      const status = statusIn(text);
      const call: LogCall = {
        ...base,
        service: serviceOf(operation),
        operation,
        status,
        error,
        message: error === "" ? "" : messageAfter(text, error),
      };
      calls.push(call);
      open = error === "" ? { call, line: count } : null;
      if (error !== "") lastError = { key: error, line: count };
      continue;
    }
    for (const [address] of text.matchAll(ADDRESS)) {
      const known = callOfAddress(address, /\b(POST|GET|PUT|OPTIONS)\b/.exec(text)?.[1] ?? "GET");
      if (!known) continue;
      const call: LogCall = { ...base, ...known, status: statusIn(text) };
      calls.push(call);
      open = { call, line: count };
    }
  }
  return { calls, cut };
}

function namesOperation(text: string): boolean {
  return operationIn(text) !== "";
}

function operationIn(text: string): string {
  const near = NEAR_COGNITO.test(text);
  const sure = TARGET.exec(text)?.[1] ?? CALLING.exec(text)?.[1] ?? "";
  const operation =
    sure !== ""
      ? sure
      : ([...text.matchAll(WORD)]
          .map(([word]) => word.replace(/Command$/, ""))
          .find((word) => isOperation(word, near)) ?? "");
  if (!LOG_OPERATIONS.has(operation)) return "";
  const flow = /^(?:Admin)?(?:InitiateAuth|RespondToAuthChallenge)$/.test(operation)
    ? (FLOW.exec(text)?.[1] ?? "")
    : "";
  return flow === "" ? operation : `${operation} ${flow}`;
}

/** `SignUp`, `ListDevices` and the like are words of other programs as well: alone they do not make a call of Cognito. */
const ORDINARY = new Set([
  "SignUp",
  "GetId",
  "ListUsers",
  "GetUser",
  "DeleteUser",
  "ListGroups",
  "GetDevice",
  "ListDevices",
  "ChangePassword",
  "ForgotPassword",
  "RevokeToken",
]);

function isOperation(word: string, near: boolean): boolean {
  return LOG_OPERATIONS.has(word) && (near || !ORDINARY.has(word));
}

/** An exception of another service counts only on a line that speaks of Cognito. */
function errorIn(text: string, operation: string): string {
  const error = ERROR.exec(text)?.[1] ?? "";
  return operation !== "" || COGNITO_ERRORS.has(error) || NEAR_COGNITO.test(text) ? error : "";
}

function isStackFrame(text: string): boolean {
  return /^\s{1,20}at\s/.test(text);
}

function statusIn(text: string): number | null {
  const found = STATUS.exec(text);
  return found ? Number(found[1] ?? found[2]) : null;
}

/** What stands behind the error's name, without the marks between. */
function messageAfter(text: string, error: string): string {
  const rest = text.slice(text.indexOf(error) + error.length, text.indexOf(error) + error.length + 600);
  const called = CALLED.exec(rest)?.[1];
  const said =
    /"message"\s{0,3}:\s{0,3}"([^"]{1,400})"/i.exec(rest)?.[1] ?? called ?? rest.replace(/^[\s:)"',]{1,12}/, "");
  return masked(said.trim());
}
