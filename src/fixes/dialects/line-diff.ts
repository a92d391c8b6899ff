/** Two texts as a diff of all their lines: common lines begin with a space, old ones with -, new ones with +. */
export function lineDiff(before: string, after: string): string {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  // Length of the longest common run of lines, in order, from each place on: the texts are short.
  const common = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const row = common[i];
      if (row) row[j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      lines.push(` ${old[i] ?? ""}`);
      i += 1;
      j += 1;
    } else if (i < old.length && (j === fresh.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push(`-${old[i] ?? ""}`);
      i += 1;
    } else {
      lines.push(`+${fresh[j] ?? ""}`);
      j += 1;
    }
  }
  return lines.join("\n");
}

/** One side of a diff: the common lines with the new ones, or with the old ones. */
export function sideOfDiff(diff: string, side: "before" | "after"): string {
  return diff
    .split("\n")
    .filter((line) => !line.startsWith(side === "after" ? "-" : "+"))
    .map((line) => line.slice(1))
    .join("\n");
}
