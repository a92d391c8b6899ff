/** Timers, as an argument. `every` and `after` give back what stops them. */
export interface Timers {
  /** Milliseconds since 1970. */
  now: () => number;
  after: (ms: number, run: () => void) => () => void;
  every: (ms: number, run: () => void) => () => void;
}

/** Fifteen minutes without use. */
export const IDLE_MS = 15 * 60_000;

/** Something secret in memory that forgets itself. */
export interface HeldSecrets<Secret> {
  hold: (secret: Secret) => void;
  /** The secret, or null when there is none or its time is over. */
  read: () => Secret | null;
  /** Counts the idle time from now on again. Does not bring back what is forgotten. */
  touch: () => void;
  forget: () => void;
  /** Milliseconds until it is forgotten; null when nothing is held. */
  remaining: () => number | null;
}

/**
 * Holds a secret until it is forgotten or `idle` milliseconds have gone by since the last use. The end is also checked
 * when it is read, as timers stand still while a computer sleeps.
 *
 * @param onForget Called once each time a held secret goes.
 */
export function holdSecrets<Secret>(timers: Timers, onForget: () => void, idle = IDLE_MS): HeldSecrets<Secret> {
  let held: { secret: Secret; until: number } | null = null;
  let stop = (): void => undefined;

  const forget = (): void => {
    stop();
    if (held === null) return;
    held = null;
    onForget();
  };
  const wait = (until: number): void => {
    stop();
    stop = timers.after(Math.max(0, until - timers.now()), () => {
      if (held !== null && timers.now() >= held.until) forget();
      else if (held !== null) wait(held.until);
    });
  };
  const isOver = (): boolean => held !== null && timers.now() >= held.until;
  const restart = (secret: Secret): void => {
    held = { secret, until: timers.now() + idle };
    wait(held.until);
  };

  return {
    hold: restart,
    read: () => {
      if (isOver()) forget();
      return held?.secret ?? null;
    },
    touch: () => {
      if (isOver()) forget();
      else if (held !== null) restart(held.secret);
    },
    forget,
    remaining: () => {
      if (isOver()) forget();
      return held === null ? null : held.until - timers.now();
    },
  };
}
