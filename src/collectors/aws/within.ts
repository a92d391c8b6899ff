import type { Surroundings } from "./surroundings.ts";

/** How a piece of work ended: with a value, with an error, or because it was cut short. */
export type Ended<Value> = { value: Value } | { error: unknown } | { cut: "cancelled" | "timeout" };

/**
 * Runs a piece of work for so long at most. Its own signal aborts when the time is over and when `signal` does; it is
 * not waited for after that. Never rejects.
 *
 * @param ms Milliseconds that the work may take.
 */
export async function within<Value>(
  ms: number,
  signal: AbortSignal,
  wait: Surroundings["wait"],
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Ended<Value>> {
  const stop = new AbortController();
  const over = new AbortController();
  const limit = wait(ms, AbortSignal.any([signal, over.signal])).then(
    (): Ended<Value> => ({ cut: "timeout" }),
    (): Ended<Value> => ({ cut: "cancelled" }),
  );
  const done = work(AbortSignal.any([signal, stop.signal])).then(
    (value): Ended<Value> => ({ value }),
    (error: unknown): Ended<Value> => (signal.aborted ? { cut: "cancelled" } : { error }),
  );
  const first = await Promise.race([done, limit]);
  over.abort();
  stop.abort();
  return first;
}
