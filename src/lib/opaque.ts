const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const REGION_ID = /(?:^|\/)[a-z]{2}(?:-[a-z]{3,10}){1,3}-\d_[A-Za-z0-9]{1,55}(?=\/|$)/g;
const SHORT_ID = /(?:^|\/)[a-z0-9]{20,30}(?=\/|$)/g;

/**
 * Says whether a run of letters, digits and `+ / _ - =` is machine-made key material rather than a name, a path or an id.
 * Names change between capitals, small letters and digits seldom; random text does so at about every second character.
 * UUIDs, ids that open with a Region, and ids of up to 30 characters do not count.
 */
export function isOpaque(run: string): boolean {
  const rest = run.replace(UUID, "").replace(REGION_ID, "").replace(SHORT_ID, "");
  let random = 0;
  for (const part of rest.split(/[-_/+=]/)) if (looksRandom(part)) random += part.length;
  return random >= 24;
}

function looksRandom(part: string): boolean {
  let changes = 0;
  let digits = 0;
  let last = "";
  for (const char of part) {
    const kind = char <= "9" ? "digit" : char <= "Z" ? "capital" : "small";
    if (kind === "digit") digits += 1;
    if (last !== "" && kind !== last) changes += 1;
    last = kind;
  }
  const rate = changes / part.length;
  return part.length >= 6 && ((digits >= 1 && rate > 0.26) || rate > 0.45);
}
