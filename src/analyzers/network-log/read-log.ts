import { asNumber, asRecords, asString, isRecord } from "../../evidence/narrow.ts";
import { locateJsonError } from "../../lib/locate-json-error.ts";
import type { LogCall } from "./log-call.ts";
import { cloudTrailEvents, readCloudTrail } from "./read-cloudtrail.ts";
import { readHar } from "./read-har.ts";
import { readLines, type LogLine } from "./read-lines.ts";

/** What a log was taken for. */
export type LogFormat = "HAR" | "CloudTrail" | "CloudWatch events" | "log lines";

/** A log as it was read: its calls, and its JSON if it was JSON, so that it need not be read again. */
export interface LogRead {
  format: LogFormat;
  calls: LogCall[];
  json: unknown;
  /** Entries, events or lines. */
  size: number;
  /** Where the reading stopped, if it did; empty when all was read. */
  stopped: { where: string; observed: string; expected: string } | null;
  /** How many lines were too long to be read to their end. */
  cut: number;
}

/** Reads a log of any kind. Never throws. @param onProgress The share that is done, 0 to 1. */
export function readLog(whole: string, onProgress?: (share: number) => void): LogRead {
  // The byte order mark that some programs put in front of a file.
  const text = whole.startsWith("\uFEFF") ? whole.slice(1) : whole;
  const start = text.slice(0, 2_000).trimStart();
  if (start.startsWith("{") || start.startsWith("[")) {
    const parsed = parse(text);
    if (parsed !== undefined) return readJson(parsed, text, onProgress);
    const lines = readNdjson(text, onProgress);
    if (lines) return lines;
    const stop = /"(?:log|entries|Records|Events|events)"\s{0,4}:/.test(start) ? locateJsonError(text) : null;
    if (stop) {
      const where = `line ${stop.line}, column ${stop.column}`;
      return {
        format: start.includes('"log"') ? "HAR" : "CloudTrail",
        calls: [],
        json: undefined,
        size: 0,
        stopped: { where, observed: `The JSON stops at ${stop.read}`, expected: stop.expected },
        cut: 0,
      };
    }
  }
  const { calls, cut } = readLines(textLines(text, onProgress));
  return { format: "log lines", calls, json: undefined, size: countLines(text), stopped: null, cut };
}

function readJson(value: unknown, source: string, onProgress?: (share: number) => void): LogRead {
  const base = { json: value, stopped: null, cut: 0 };
  if (isRecord(value) && (isRecord(value.log) || Array.isArray(value.entries))) {
    const entries = isRecord(value.log) ? value.log.entries : value.entries;
    return { ...base, format: "HAR", calls: readHar(value, onProgress), size: asRecords(entries)?.length ?? 0 };
  }
  const events = cloudTrailEvents(value);
  if (events) return { ...base, format: "CloudTrail", calls: readCloudTrail(events), size: events.length };
  const messages = insightsRows(value) ?? asRecords(isRecord(value) ? value.events : value) ?? [];
  const lines = messages.map((event, index): LogLine => {
    const text = asString(event.message) ?? asString(event["@message"]) ?? toJson(event);
    return { text, at: asNumber(event.timestamp) ?? null, where: `event ${index + 1}` };
  });
  const all = lines.length > 0 ? lines : [{ text: source, at: null, where: "the JSON object" }];
  return { ...base, format: "CloudWatch events", ...readLines(all), size: all.length };
}

/** The rows of `aws logs get-query-results`: each a list of a field's name and value. Null for other values. */
function insightsRows(value: unknown): Record<string, unknown>[] | null {
  const rows: unknown = isRecord(value) ? value.results : null;
  if (!Array.isArray(rows)) return null;
  return rows.map((row: unknown) =>
    Object.fromEntries((asRecords(row) ?? []).map(({ field, value: said }) => [asString(field) ?? "", said])),
  );
}

/** A value as JSON; empty when it is nested deeper than the browser can write. */
function toJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return "";
  }
}

/** One JSON object a line: how CloudTrail is exported to log groups. Null when the first line is none. */
function readNdjson(text: string, onProgress?: (share: number) => void): LogRead | null {
  const first = text.slice(0, !text.includes("\n") ? text.length : text.indexOf("\n"));
  if (first.length > 200_000 || cloudTrailEvents(parse(first)) === null) return null;
  const events = [...textLines(text)].flatMap(({ text: line }) => cloudTrailEvents(parse(line)) ?? []);
  onProgress?.(0.9);
  return {
    format: "CloudTrail",
    calls: readCloudTrail(events),
    json: undefined,
    size: events.length,
    stopped: null,
    cut: 0,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function countLines(text: string): number {
  let count = text === "" ? 0 : 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < text.length - 1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

function* textLines(text: string, onProgress?: (share: number) => void): Generator<LogLine> {
  let line = 0;
  for (let start = 0; start < text.length;) {
    const end = text.indexOf("\n", start);
    const stop = end === -1 ? text.length : end;
    line += 1;
    if (line % 5_000 === 0) onProgress?.(start / text.length);
    yield { text: text.slice(start, stop), at: null, where: `line ${line}` };
    start = stop + 1;
  }
}
