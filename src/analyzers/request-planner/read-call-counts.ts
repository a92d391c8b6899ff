/** Calls that were counted somewhere, by operation, and the time in which they came. */
export interface CallCounts {
  counts: Record<string, number>;
  /** Seconds. */
  period: number;
  /** Lines that could not be used, with what was expected. */
  skipped: { line: number; read: string }[];
}

const UNITS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3_600, day: 86_400, week: 604_800 };

const PERIOD = /(?:^|\s)(?:per|in|every|last|period:?)\s{1,4}(\d{1,6})?\s{0,3}(second|minute|hour|day|week)s?\b/i;
const PAIR = /^\W{0,8}([A-Z][A-Za-z]{2,60})\W{1,12}([\d][\d,_.]{0,18})\W{0,8}$/;
const TURNED = /^\W{0,8}([\d][\d,_.]{0,18})\W{1,12}([A-Z][A-Za-z]{2,60})\W{0,8}$/;

const MOST_LINES = 5_000;
const MOST_SKIPPED = 5;

/**
 * Reads counts of calls, an operation a line: `GetUser 12000`, `GetUser,12000`, `| GetUser | 12000 |`, `12000 GetUser`, as
 * Athena, CloudWatch Logs Insights, `uniq -c` and spreadsheets print them. A line such as `per 5 minutes` says the time; an
 * hour without one. Never throws.
 */
export function readCallCounts(text: string): CallCounts {
  const counts: Record<string, number> = Object.create(null) as Record<string, number>;
  const skipped: CallCounts["skipped"] = [];
  let period = 3_600;
  const lines = text.slice(0, 400_000).split("\n", MOST_LINES);
  lines.forEach((line, index) => {
    const short = line.slice(0, 200).trim();
    const pair = PAIR.exec(short);
    const turned = pair ? null : TURNED.exec(short);
    const name = pair?.[1] ?? turned?.[2];
    const number = toNumber(pair?.[2] ?? turned?.[1] ?? "");
    const said = PERIOD.exec(short);
    if (name !== undefined && number !== null) counts[name] = (counts[name] ?? 0) + number;
    else if (said) period = Math.max(1, Number(said[1] ?? 1)) * (UNITS[(said[2] ?? "hour").toLowerCase()] ?? 3_600);
    else if (!isDecoration(short) && skipped.length < MOST_SKIPPED)
      skipped.push({ line: index + 1, read: short.slice(0, 60) });
  });
  return { counts: { ...counts }, period, skipped };
}

function toNumber(text: string): number | null {
  const value = Number(text.replace(/[,_]/g, "").replace(/\.$/, ""));
  return Number.isFinite(value) ? value : null;
}

/** Rules of tables, empty lines and headings. */
function isDecoration(line: string): boolean {
  return !/[A-Za-z]/.test(line) || /^\W{0,8}(?:event ?name|operation|action)\b/i.test(line);
}
