import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { CallReport } from "../../collectors/aws/call.ts";
import type { Reading } from "../../evidence/reading.ts";
import type { LiveTask } from "./live-reader.ts";

export type RunPhase = "idle" | "loading" | "reading" | "done" | "cancelled" | "failed";

/** One live run at a time, with everything that happens in it. */
export interface LiveRun {
  phase: RunPhase;
  calls: readonly CallReport[];
  /** How many of the wanted answers have come in, in whatever way. */
  settled: number;
  wanted: number;
  /** How many of them were asked for and not answered, and how many were. */
  failed: number;
  answered: number;
  start: (task: Omit<LiveTask, "signal" | "onCall">) => Promise<void>;
  cancel: () => void;
  /** Forgets the calls of earlier runs. */
  clear: () => void;
}

const loadReader = (): Promise<typeof import("./live-reader.ts")> => import("./live-reader.ts");

/** Runs live readings. The code for it, and the SDK after it, are loaded by the first start. */
export function useLiveRun(load = loadReader): LiveRun {
  const [phase, setPhase] = useState<RunPhase>("idle");
  const [calls, setCalls] = useState<readonly CallReport[]>([]);
  const [progress, setProgress] = useState(NO_PROGRESS);
  const running = useRef<AbortController | null>(null);

  const start = useCallback(
    async (task: Omit<LiveTask, "signal" | "onCall">) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const isCurrent = (): boolean => running.current === controller;
      setCalls([]);
      setProgress({ ...NO_PROGRESS, wanted: task.wanted.length });
      setPhase("loading");
      const reader = await load().catch(() => null);
      if (!isCurrent()) return;
      if (reader === null) {
        setPhase("failed");
        return;
      }
      setPhase("reading");
      await reader.readLive({
        ...task,
        signal: controller.signal,
        onCall: (report) => {
          if (isCurrent()) setCalls((before) => withReport(before, report));
        },
        onReading: (...reading) => {
          if (!isCurrent()) return;
          task.onReading(...reading);
          const fails = isFailure(reading[1]) ? 1 : 0;
          const answers = reading[1].kind === "unread" ? 0 : 1;
          setProgress(({ settled, wanted, failed, answered }) => ({
            settled: settled + 1,
            wanted,
            failed: failed + fails,
            answered: answered + answers,
          }));
        },
      });
      if (!isCurrent()) return;
      running.current = null;
      setPhase(controller.signal.aborted ? "cancelled" : "done");
    },
    [load],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    setPhase((before) => (before === "loading" ? "cancelled" : before));
  }, []);

  const clear = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setCalls([]);
    setProgress(NO_PROGRESS);
    setPhase("idle");
  }, []);

  useEffect(() => () => running.current?.abort(), []);
  return { phase, calls, ...progress, start, cancel, clear };
}

const NO_PROGRESS = { settled: 0, wanted: 0, failed: 0, answered: 0 };

/** A search that found nobody, and what there was nothing to ask for, did not fail. */
function isFailure(reading: Reading): boolean {
  return reading.kind === "unread" && reading.reason !== "not-asked" && reading.reason !== "not-found";
}

function withReport(calls: readonly CallReport[], report: CallReport): CallReport[] {
  const at = calls.findIndex(({ id }) => id === report.id);
  return at === -1 ? [...calls, report] : calls.with(at, report);
}
