const ISO = /\b(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,3})\d{0,6})?(Z|[+-]\d\d:?\d\d)?/;
const EPOCH = /^\D{0,16}(1[4-9]\d{8})(\d{3})?\b/;
const COMMON = /\[(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d:\d\d:\d\d) ([+-]\d{4})\]/;
const CLOCK = /^\W{0,4}(\d{1,2}):(\d\d):(\d\d)(?:[.,](\d{1,3}))?/;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * The time of a log line, in milliseconds since 1970; a time of day alone counts from midnight; null when there is none.
 * A date without a zone is taken as UTC: only differences are shown. Looks at the first 400 characters.
 */
export function timeInLine(line: string): number | null {
  const text = line.slice(0, 400);
  const iso = ISO.exec(text);
  if (iso) return parse(`${iso[1] ?? ""}T${iso[2] ?? ""}.${(iso[3] ?? "0").padEnd(3, "0")}${zone(iso[4])}`);
  const epoch = EPOCH.exec(text);
  if (epoch) return Number(epoch[1]) * 1000 + Number(epoch[2] ?? 0);
  const common = COMMON.exec(text);
  if (common) {
    const month = `${MONTHS.indexOf(common[2] ?? "") + 1}`.padStart(2, "0");
    return parse(`${common[3] ?? ""}-${month}-${common[1] ?? ""}T${common[4] ?? ""}${zone(common[5])}`);
  }
  const clock = CLOCK.exec(text);
  if (!clock) return null;
  const [, hours, minutes, seconds, fraction = "0"] = clock;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, "0"));
}

function zone(text: string | undefined): string {
  if (text === undefined || text === "Z") return "Z";
  return text.includes(":") ? text : `${text.slice(0, 3)}:${text.slice(3)}`;
}

function parse(text: string): number | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}
