/** A run of characters that two texts share, or that only one of them has. */
export interface Run {
  text: string;
  kind: "same" | "first" | "second";
}

/** Longer middles are not compared letter by letter, but shown whole. In UTF-16 units. */
const MAX_MIDDLE = 600;

/**
 * Two texts as runs of characters, in reading order: what both have, what only the first has, what only the second has.
 * Takes any texts; quadratic in the part between common start and end, which is capped.
 */
export function characterDifference(first: string, second: string): Run[] {
  let start = 0;
  while (start < first.length && first[start] === second[start]) start += 1;
  let end = 0;
  while (end < Math.min(first.length, second.length) - start && first.at(-1 - end) === second.at(-1 - end)) end += 1;
  const a = first.slice(start, first.length - end);
  const b = second.slice(start, second.length - end);
  return joined([
    { text: first.slice(0, start), kind: "same" },
    ...middle(a, b),
    { text: first.slice(first.length - end), kind: "same" },
  ]);
}

/** The longest common subsequence, walked from the front. */
function middle(a: string, b: string): Run[] {
  if (a.length > MAX_MIDDLE || b.length > MAX_MIDDLE || a === "" || b === "") {
    return [
      { text: a, kind: "first" },
      { text: b, kind: "second" },
    ];
  }
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      runs.push({ text: a.charAt(i), kind: "same" });
      i += 1;
      j += 1;
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ text: a.charAt(i), kind: "first" });
      i += 1;
    } else {
      runs.push({ text: b.charAt(j), kind: "second" });
      j += 1;
    }
  }
  return runs;
}

function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const { text, kind } of runs) {
    if (text === "") continue;
    const last = out.at(-1);
    if (last?.kind === kind) last.text += text;
    else out.push({ text, kind });
  }
  return out;
}
