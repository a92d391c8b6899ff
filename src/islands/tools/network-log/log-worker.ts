import { analyzeReadLog } from "../../../analyzers/network-log/analyze-network-log.ts";
import { readLog } from "../../../analyzers/network-log/read-log.ts";
import { sanitizeLog } from "../../../analyzers/network-log/sanitize-log.ts";
import { encodingOf } from "../../../lib/decode-text.ts";
import type { LogJob, LogMessage, LogPhase, LogRequest } from "./log-messages.ts";

/** A longer log does not fit into the memory of a phone twice. In bytes of a file, UTF-16 units of a text. */
const MAX_LENGTH = 150_000_000;

const say = (message: LogMessage): void => {
  self.postMessage(message);
};
const progress = (phase: LogPhase, share: number): void => {
  say({ kind: "progress", phase, share: Math.min(1, share) });
};

/** Reads the file piece by piece, so that there is something to tell of. */
async function textOf(file: File): Promise<string> {
  let decoder: TextDecoder | null = null;
  const parts: string[] = [];
  const reader = file.stream().getReader();
  for (let done = 0; ;) {
    const piece = await reader.read();
    if (piece.done) break;
    decoder ??= new TextDecoder(encodingOf(piece.value));
    parts.push(decoder.decode(piece.value, { stream: true }));
    done += piece.value.length;
    progress("reading", done / file.size);
  }
  return parts.join("") + (decoder?.decode() ?? "");
}

async function work(job: LogJob): Promise<void> {
  const size = "file" in job ? job.file.size : job.text.length;
  if (size > MAX_LENGTH) {
    say({
      kind: "failed",
      why: `It has ${Math.round(size / 1_000_000)} MB; up to 150 MB are read. Export a shorter time.`,
    });
    return;
  }
  const text = "file" in job ? await textOf(job.file) : job.text;
  progress("finding", 0);
  const read = readLog(text, (share) => {
    progress("finding", share);
  });
  say({ kind: "report", report: analyzeReadLog(read), length: text.length });
  progress("masking", 0);
  const { text: safe, receipt } = sanitizeLog(text, read.json, (characters) => {
    progress("masking", characters / text.length);
  });
  const extension = read.json === undefined ? "log" : read.format === "HAR" ? "har" : "json";
  const file = new Blob([safe], { type: extension === "log" ? "text/plain" : "application/json" });
  say({ kind: "sanitized", file, extension, receipt });
}

/** The pieces of a text that has not come whole yet. */
const parts: string[] = [];

self.addEventListener("message", ({ data }: MessageEvent<LogRequest>) => {
  if ("part" in data) parts.push(data.part);
  if ("part" in data && !data.last) return;
  work("part" in data ? { text: parts.join("") } : data).catch((error: unknown) => {
    const why = error instanceof Error ? error.name : "an error";
    say({ kind: "failed", why: `The reading broke off (${why}). A shorter piece of the log may work.` });
  });
});
