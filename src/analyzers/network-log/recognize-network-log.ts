const HAR = /^\s{0,20}\{\s{0,20}"log"\s{0,20}:\s{0,20}\{/;
const TRAIL = /^\s{0,20}\{\s{0,20}"(?:Records|Events|eventVersion)"\s{0,20}:/;
const CLOUDWATCH = /^\s{0,20}\{\s{0,20}"events"\s{0,20}:\s{0,20}\[/;
const STAMP = /^\W{0,4}(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d{2}:\d{2}:\d{2}|\d{13}\b)/;

/** How surely a text is a log with calls of Cognito. A single error message is none, however long its stack trace is. */
export function recognizeNetworkLog(head: string): number {
  const start = head.slice(0, 1_024);
  if (HAR.test(start)) return 0.98;
  if (TRAIL.test(start)) return /cognito-(?:idp|identity)\.amazonaws\.com/.test(head) ? 0.95 : 0.7;
  if (CLOUDWATCH.test(start)) return 0.9;
  if (/^(?:START|INIT_START|REPORT) (?:RequestId|Runtime)/.test(start)) return 0.9;
  const stamped = head
    .slice(0, 16_384)
    .split("\n")
    .filter((line) => STAMP.test(line)).length;
  if (stamped < 4) return 0;
  return /cognito|oauth2\/|triggerSource/i.test(head) ? 0.8 : 0;
}
