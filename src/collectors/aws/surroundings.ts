/** What the collectors take from the world, so that tests can give them another. */
export interface Surroundings {
  fetch: typeof fetch;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Resolves after so many milliseconds; rejects at once with the signal's reason when that aborts. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** From 0 up to, not including, 1. */
  random: () => number;
  /** `navigator.onLine`; undefined where nobody knows. */
  online?: () => boolean | undefined;
  /** True when a `securitypolicyviolation` event named this address. */
  blocked?: (url: string) => boolean;
  /** True when anything at all answers there: a fetch with `mode: "no-cors"`. */
  reachable?: (url: string) => Promise<boolean>;
}

/** Waits by the timers of the platform. */
export function waitByTimer(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new DOMException("stopped", "AbortError"));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}
