import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { NetworkLogAnalysis } from "../../../analyzers/network-log/analyze-network-log.ts";
import type { MaskCount } from "../../../lib/mask-secrets.ts";
import type { LogJob, LogMessage, LogPhase, LogRequest } from "./log-messages.ts";

/** A log that may be passed on, ready to be saved. */
export interface SafeLog {
  file: Blob;
  extension: string;
  receipt: MaskCount[];
}

/** How far the reading is. */
export interface LogState {
  phase: LogPhase | "idle" | "done" | "failed" | "cancelled";
  /** The share of the phase that is done, 0 to 1. */
  share: number;
  report: NetworkLogAnalysis | null;
  /** Characters that were read. */
  length: number;
  safe: SafeLog | null;
  why: string;
}

const IDLE: LogState = { phase: "idle", share: 0, report: null, length: 0, safe: null, why: "" };

export interface LogWork {
  state: LogState;
  start: (job: LogJob) => void;
  cancel: () => void;
  clear: () => void;
}

const makeWorker = (): Worker => new Worker(new URL("./log-worker.ts", import.meta.url), { type: "module" });

/** Reads logs in a worker, one at a time: a new one ends the one before, and leaving the page ends all. */
export function useLogWorker(make = makeWorker): LogWork {
  const [state, setState] = useState<LogState>(IDLE);
  const worker = useRef<Worker | null>(null);

  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => end, [end]);

  const start = useCallback(
    (job: LogJob) => {
      end();
      setState({ ...IDLE, phase: "reading" });
      const made = make();
      worker.current = made;
      made.addEventListener("message", ({ data }: MessageEvent<LogMessage>) => {
        setState((before) => next(before, data));
        if (data.kind === "sanitized" || data.kind === "failed") end();
      });
      made.addEventListener("error", () => {
        setState({ ...IDLE, phase: "failed", why: "The reader could not be started. Reload the page and try again." });
        end();
      });
      send(made, job, () => worker.current === made);
    },
    [end, make],
  );
  const cancel = useCallback(() => {
    end();
    setState((before) => ({ ...before, phase: "cancelled" }));
  }, [end]);
  const clear = useCallback(() => {
    end();
    setState(IDLE);
  }, [end]);
  return { state, start, cancel, clear };
}

/** So much of a text goes into one message. In UTF-16 units. */
const PIECE = 4_000_000;

/** Sends a job; a long text in pieces, with room for the page between them, as long as it is wanted. */
function send(to: Worker, job: LogJob, wanted: () => boolean, from = 0): void {
  if ("file" in job) {
    to.postMessage(job satisfies LogRequest);
    return;
  }
  const end = from + PIECE;
  const last = end >= job.text.length;
  to.postMessage({ part: job.text.slice(from, end), last } satisfies LogRequest);
  if (last) return;
  setTimeout(() => {
    if (wanted()) send(to, job, wanted, end);
  }, 0);
}

function next(before: LogState, message: LogMessage): LogState {
  switch (message.kind) {
    case "progress":
      return { ...before, phase: message.phase, share: message.share };
    case "report":
      return { ...before, report: message.report, length: message.length };
    case "sanitized": {
      const { file, extension, receipt } = message;
      return { ...before, phase: "done", safe: { file, extension, receipt } };
    }
    case "failed":
      return { ...before, phase: "failed", why: message.why };
  }
}
