const HAR = /^\s{0,20}\{\s{0,20}"log"\s{0,20}:\s{0,20}\{/;
const TRAIL = /^\s{0,20}(?:\[\s{0,20})?\{\s{0,20}"(?:Records|Events|eventVersion|userIdentity)"\s{0,20}:/;
const OF_COGNITO = /cognito-(?:idp|identity)\.amazonaws\.com/;
/** `aws logs filter-log-events`, `aws logs get-query-results`. */
const CLOUDWATCH = /^\s{0,20}\{\s{0,20}"(?:events"\s{0,20}:\s{0,20}\[|results"\s{0,20}:\s{0,20}\[\s{0,20}\[)/;
/** A run of a Lambda function, with or without what `aws logs tail` and exports put in front; in text or in JSON. */
const LAMBDA =
  /(?:^|[\s",])(?:START|INIT_START|REPORT) (?:RequestId|Runtime)|"type"\s{0,3}:\s{0,3}"platform\.(?:start|report|initStart)"/;
const CSV = /^\W{0,3}@?(?:timestamp|time|event_?time|message)"?,/i;
const STAMP = /^\W{0,4}(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d{2}:\d{2}:\d{2}|\d{13}\b)/;
/** One object a line, as loggers write it. */
const OBJECT = /^\{".{10,2000}\}\s{0,2}$/;
/** How a browser's console shows a request to Cognito that failed. */
const REQUEST = /^(?:\S{1,60} )?(?:XHR)?(?:POST|GET) ?https:\/\/\S{0,80}(?:cognito-i|amazoncognito\.com|oauth2\/)/m;
const SPEAKS = /cognito|oauth2\/|triggerSource/i;

/** How surely a text is a log with calls of Cognito. A single error message is none, however long its stack trace is. */
export function recognizeNetworkLog(head: string): number {
  const start = head.slice(0, 1_024);
  if (HAR.test(start)) return 0.98;
  if (TRAIL.test(start)) return OF_COGNITO.test(head) ? 0.95 : 0.7;
  if (CLOUDWATCH.test(start)) return 0.9;
  if (LAMBDA.test(start)) return 0.9;
  if (CSV.test(start) && (SPEAKS.test(head) || LAMBDA.test(head))) return 0.9;
  const lines = head.slice(0, 16_384).split("\n");
  if (lines.filter((line) => STAMP.test(line) || OBJECT.test(line)).length >= 4) {
    return SPEAKS.test(head) || /\bNotAuthorizedException\b/.test(head) ? 0.8 : 0;
  }
  return lines.length > 2 && REQUEST.test(start) ? 0.6 : 0;
}
