const UNITS: readonly [ms: number, name: string][] = [
  [86_400_000, "d"],
  [3_600_000, "h"],
  [60_000, "min"],
  [1_000, "s"],
];

/** A length of time in its two largest units: `12 min`, `1 h 5 min`, `3 d 2 h`. In milliseconds, of either sign. */
export function duration(ms: number): string {
  const length = Math.abs(ms);
  const place = UNITS.findIndex(([unit]) => length >= unit);
  const [unit, name] = UNITS[place] ?? [1_000, "s"];
  const whole = Math.floor(length / unit);
  const next = place < 0 ? undefined : UNITS[place + 1];
  const rest = next && whole < 10 && next[1] !== "s" ? Math.floor((length % unit) / next[0]) : 0;
  return rest > 0 && next ? `${whole} ${name} ${rest} ${next[1]}` : `${whole} ${name}`;
}

/** A time as seen from another, both in milliseconds since 1970: `12 min ago`, `in 40 min`, `now`. */
export function relativeTime(at: number, now: number): string {
  if (Math.abs(at - now) < 1_000) return "now";
  return at < now ? `${duration(now - at)} ago` : `in ${duration(at - now)}`;
}
