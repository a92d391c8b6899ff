import { masked } from "./call-of-address.ts";
import type { LogCall } from "./log-call.ts";

type Outcome = Pick<LogCall, "service" | "operation" | "status" | "error" | "message"> & { cause?: string };

const SOURCE = /triggerSource\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?([A-Za-z]{5,40}_[A-Za-z]{3,40})/;
const TIMED_OUT = /Task timed out after (\d{1,3}(?:\.\d{1,3})?) seconds/;
const REPORT = /\bREPORT RequestId: [0-9a-f-]{3,40}(?:\s|\\t){1,4}Duration: (\d{1,7}(?:\.\d{1,3})?) ms/;
/** The same in Lambda's JSON format. https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html */
const JSON_REPORT = /"platform\.(?:report|runtimeDone)"/;
const JSON_DURATION = /"durationMs"\s{0,3}:\s{0,3}(\d{1,7}(?:\.\d{1,6})?)/;
const JSON_TIMEOUT = /"status"\s{0,3}:\s{0,3}"timeout"/;
const DENIED = /not authorized to perform: ([a-z0-9-]{2,30}:[A-Za-z]{3,60})/;
const CRASHED =
  /"errorType"\s{0,3}:\s{0,3}"([A-Za-z.]{3,60})"|\b(Runtime\.[A-Za-z]{3,40})\b|\b((?:Type|Reference|Syntax|Range)Error|ModuleNotFoundError|ImportError|KeyError|NameError|AttributeError|ClassNotFoundException|NoClassDefFoundError|NullPointerException)\b/;
/** How Python's runtime reports what a function raised. */
const RAISED = /\[ERROR\]\s{1,4}([A-Z][A-Za-z.]{2,80}): ([^\n]{0,400})/;
/** A call of a service that was refused is read as a call. */
const CALLED = /calling the [A-Za-z]{3,60} operation|^(?:NotAuthorized|TooManyRequests|UserNot|InvalidP|Resource)/;
const NO_ROUTE = /\b(ETIMEDOUT|ENETUNREACH|ConnectTimeoutError|Could not connect to the endpoint URL|EHOSTUNREACH)\b/;

/** Cognito waits so long for a function, in milliseconds: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools-working-with-aws-lambda-triggers.html */
const PATIENCE_MS = 5_000;

/**
 * What a line of a Lambda trigger's log says of its run, or null.
 * @param inRun Whether lines above it show that a run has begun: then a bare crash belongs to the function.
 */
export function readTriggerLine(text: string, inRun: boolean): Outcome | null {
  const failed = (error: string, message: string, cause: string): Outcome => ({
    service: "trigger",
    operation: SOURCE.exec(text)?.[1] ?? "Lambda function",
    status: null,
    error,
    message,
    cause,
  });
  const timedOut = TIMED_OUT.exec(text);
  if (timedOut)
    return failed("Timeout", `the function was stopped after ${timedOut[1] ?? ""} seconds`, "trigger-timeout");
  const inJson = JSON_REPORT.test(text);
  if (inJson && JSON_TIMEOUT.test(text))
    return failed("Timeout", "the function ran out of its time", "trigger-timeout");
  const report = REPORT.exec(text) ?? (inJson ? JSON_DURATION.exec(text) : null);
  if (report && Number(report[1]) > PATIENCE_MS) {
    return failed("TooSlow", `the function ran ${report[1] ?? ""} ms; Cognito waits 5,000 ms`, "trigger-timeout");
  }
  if (report) return null;
  const isLambda = /Invoke Error|errorType|Unhandled|\[ERROR\]|"errorMessage"/.test(text);
  const denied = DENIED.exec(text);
  if (isLambda && denied) {
    return failed("AccessDenied", `the function's role may not ${denied[1] ?? ""}`, "trigger-role-lacks-permission");
  }
  const noRoute = NO_ROUTE.exec(text);
  if (isLambda && noRoute) return failed(noRoute[1] ?? "", masked(text.slice(0, 300)), "trigger-vpc-without-route");
  const crashed = isLambda || inRun ? CRASHED.exec(text) : null;
  if (crashed) {
    const name = crashed[1] ?? crashed[2] ?? crashed[3] ?? "Error";
    const own = /^(?:Error|Exception)$/.test(name);
    const said =
      /"errorMessage"\s{0,3}:\s{0,3}"([^"]{1,400})"/.exec(text)?.[1] ?? text.slice(crashed.index, crashed.index + 300);
    const why = said.startsWith(name) ? said.slice(name.length).replace(/^[:\s]{1,4}/, "") : said;
    return failed(name, masked(why), own ? "trigger-throws-on-purpose" : "trigger-crashes");
  }
  const raised = inRun ? RAISED.exec(text) : null;
  if (raised && !CALLED.test(`${raised[1] ?? ""}: ${raised[2] ?? ""}`)) {
    return failed(raised[1] ?? "", masked((raised[2] ?? "").trim()), "trigger-throws-on-purpose");
  }
  const source = SOURCE.exec(text)?.[1];
  return source === undefined ? null : { service: "trigger", operation: source, status: null, error: "", message: "" };
}
