/** How a client waits between its tries. */
export const STRATEGIES = {
  "no-back-off": "No back-off",
  exponential: "Exponential",
  "full-jitter": "Exponential with full jitter",
} as const;

export type Strategy = keyof typeof STRATEGIES;

/** An outage and who waits for its end. */
export interface Outage {
  /** Clients that all fail when the outage begins and try on until they succeed. */
  clients: number;
  /** Length of the outage, in seconds. */
  outage: number;
  /** Requests per second that are let through after it. */
  quota: number;
  /** For the same curves again. */
  seed: number;
}

/** What happens, second by second from the beginning of the outage. */
export interface Recovery {
  strategy: Strategy;
  /** Requests sent in each second. */
  sent: number[];
  /** Clients that still wait at the end of each second. */
  waiting: number[];
  /** Seconds after the end of the outage until nobody waits; null when that is beyond the time that is looked at. */
  recovered: number | null;
  requests: number;
}

/** Seconds that are looked at. */
export const HORIZON = 180;

const TICKS = 10;
const MOST_CLIENTS = 5_000;

/** First pause and longest pause, in ticks of a tenth of a second: 0.1 s doubling up to 20 s, as the AWS SDKs wait at most. */
const BASE = 1;
const LONGEST = 200;

/**
 * Plays an outage through in steps of a tenth of a second. A request that is refused, by the outage or by the quota, is
 * sent again after the pause of the strategy. The same arguments give the same result.
 */
export function simulateRecovery(strategy: Strategy, { clients, outage, quota, seed }: Outage): Recovery {
  const random = randomOf(seed);
  const count = Math.min(MOST_CLIENTS, Math.max(1, Math.round(clients)));
  const end = Math.min(HORIZON, Math.max(0, Math.round(outage))) * TICKS;
  const rate = Math.max(1, quota);
  const due: number[][] = [Array.from({ length: count }, () => 0)];
  const sent: number[] = Array.from({ length: HORIZON }, () => 0);
  const waiting: number[] = [];
  let left = count;
  let requests = 0;
  let recovered: number | null = null;
  let allowed = 0;
  for (let tick = 0; tick < HORIZON * TICKS; tick += 1) {
    // A second's worth of requests at most is saved up.
    allowed = tick < end ? 0 : Math.min(rate, allowed + rate / TICKS);
    const tries = due[tick] ?? [];
    const second = Math.floor(tick / TICKS);
    sent[second] = (sent[second] ?? 0) + tries.length;
    requests += tries.length;
    for (const failures of tries) {
      if (tick >= end && allowed >= 1) {
        allowed -= 1;
        left -= 1;
      } else {
        const next = tick + pauseOf(strategy, failures, random);
        (due[next] ??= []).push(failures + 1);
      }
    }
    due[tick] = [];
    if (tick % TICKS === TICKS - 1) waiting.push(left);
    if (left === 0 && recovered === null) recovered = Math.max(0, (tick + 1 - end) / TICKS);
  }
  return { strategy, sent, waiting, recovered, requests };
}

function pauseOf(strategy: Strategy, failures: number, random: () => number): number {
  if (strategy === "no-back-off") return BASE;
  const most = Math.min(LONGEST, BASE * 2 ** Math.min(failures, 20));
  return strategy === "exponential" ? most : Math.max(1, Math.ceil(random() * most));
}

/** Random numbers from 0 to 1 that are the same for the same seed: mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
