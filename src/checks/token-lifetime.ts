const SECONDS: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

/**
 * Number and unit of each token when they are not set: TokenValidityUnitsType and UserPoolClientType in the API
 * reference. A number of 0 is replaced by the default, too.
 */
const DEFAULTS = {
  AccessToken: { number: 1, unit: "hours", unset: "hours" },
  IdToken: { number: 1, unit: "hours", unset: "hours" },
  RefreshToken: { number: 30, unit: "days", unset: "days" },
} as const;

/**
 * The lifetime of a token in seconds, from RefreshTokenValidity and the like and from its entry in TokenValidityUnits;
 * undefined when one of them is of another type than the API gives.
 */
export function tokenLifetime(token: keyof typeof DEFAULTS, validity: unknown, unit: unknown): number | undefined {
  const { number, unit: defaultUnit, unset } = DEFAULTS[token];
  const name = unit ?? unset;
  if (typeof name !== "string" || !Object.hasOwn(SECONDS, name)) return undefined;
  const seconds = SECONDS[name] ?? 0;
  if (validity === undefined || validity === null || validity === 0) return number * (SECONDS[defaultUnit] ?? 0);
  if (typeof validity !== "number" || !Number.isFinite(validity) || validity < 0) return undefined;
  return validity * seconds;
}

/** A lifetime in the largest unit that fits: `90 minutes`, `1 hour`, `30 days`. */
export function lifetimeInWords(seconds: number): string {
  for (const [unit, size] of [
    ["day", 86_400],
    ["hour", 3600],
    ["minute", 60],
  ] as const) {
    if (seconds >= size && seconds % size === 0) return plural(seconds / size, unit);
  }
  return plural(seconds, "second");
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
