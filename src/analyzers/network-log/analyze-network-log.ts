import type { Analysis } from "../analysis.ts";
import type { Finding } from "../finding.ts";
import { logFindings } from "./log-findings.ts";
import { isFailed, isThrottled, type LogCall } from "./log-call.ts";
import { MAX_LINE } from "./read-lines.ts";
import { readLog, type LogFormat, type LogRead } from "./read-log.ts";

/** One operation of a log in numbers. */
export interface OperationCount {
  operation: string;
  calls: number;
  failed: number;
  throttled: number;
}

/** What a log shows: findings, numbers for each operation, and the calls for the drawing. */
export interface NetworkLogAnalysis extends Analysis {
  format: LogFormat;
  /** Entries, events or lines that were read. */
  size: number;
  /** Busiest first. */
  operations: OperationCount[];
  /** In the order of time; at most `MOST_CALLS`. */
  calls: LogCall[];
  /** How many there are in all. */
  count: number;
}

/** So many calls are handed over to be drawn and listed. */
const MOST_CALLS = 5_000;

const KINDS: Readonly<Record<LogFormat, string>> = {
  HAR: "HAR file",
  CloudTrail: "CloudTrail events",
  "CloudWatch events": "CloudWatch events",
  "log lines": "log",
};

/** Finds the Cognito calls of a HAR file, a console, a server's log, CloudTrail or a trigger's log. Never throws. */
export function analyzeNetworkLog(text: string): NetworkLogAnalysis {
  return analyzeReadLog(readLog(text));
}

/** The same for a log that is read already. */
export function analyzeReadLog(read: LogRead): NetworkLogAnalysis {
  const { format, size, stopped, cut } = read;
  const calls = inTime(read.calls);
  const findings: Finding[] = stopped
    ? [{ code: "unreadable", severity: "fault", ...stopped }]
    : calls.length === 0
      ? [...ofCut(cut), noCalls(read)]
      : [...logFindings(calls, format !== "HAR", cut), ...ofCut(cut)];
  return {
    kind: KINDS[format],
    findings,
    format,
    size,
    operations: countOperations(calls),
    calls: calls.slice(0, MOST_CALLS).map((call) => ({ ...call, actor: "" })),
    count: calls.length,
  };
}

function ofCut(cut: number): Finding[] {
  if (cut === 0) return [];
  const length = MAX_LINE.toLocaleString("en");
  return [
    {
      code: "line-too-long",
      severity: "warning",
      observed: `${cut === 1 ? "1 line is" : `${cut} lines are`} longer than ${length} characters: only the beginning was read`,
      expected: "one entry a line, or the export as JSON",
      where: "the whole text",
    },
  ];
}

function noCalls({ format, size }: LogRead): Finding {
  const unit = { HAR: "entries", CloudTrail: "events", "CloudWatch events": "events", "log lines": "lines" }[format];
  return {
    code: "no-cognito-call",
    severity: "warning",
    observed: `No Cognito call in ${size} ${unit}`,
    expected:
      "calls with `X-Amz-Target: AWSCognitoIdentityProviderService…`, addresses of `cognito-idp`, `cognito-identity` or the login domain, or CloudTrail events of them",
    where: "the whole text",
  };
}

/** In the order of time; a call without one stays behind the call that it followed. */
function inTime(calls: readonly LogCall[]): LogCall[] {
  let last = Number.NEGATIVE_INFINITY;
  return calls
    .map((call, index) => {
      last = call.at ?? last;
      return { call, at: last, index };
    })
    .sort((a, b) => (a.at === b.at ? a.index - b.index : a.at - b.at))
    .map(({ call }) => call);
}

function countOperations(calls: readonly LogCall[]): OperationCount[] {
  const counts = new Map<string, OperationCount>();
  for (const call of calls) {
    const count = counts.get(call.operation) ?? { operation: call.operation, calls: 0, failed: 0, throttled: 0 };
    count.calls += 1;
    if (isFailed(call)) count.failed += 1;
    if (isThrottled(call)) count.throttled += 1;
    counts.set(call.operation, count);
  }
  return [...counts.values()].sort((a, b) => b.calls - a.calls);
}
