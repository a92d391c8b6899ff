export interface Point {
  x: number;
  y: number;
}

/** How far a line stays level at a bend, in user units: a long line passes between the boxes of a column. */
const LEVEL = 120;

/** The path of a line that leaves and arrives level, through those of the bends that lie between its ends. */
export function edgePath(start: Point, end: Point, bends: readonly Point[]): string {
  const between = bends.filter(({ x }) => x > start.x + LEVEL && x < end.x - LEVEL);
  let at = start;
  let path = `M${spell(start)}`;
  for (const bend of between) {
    const before = { x: bend.x - LEVEL, y: bend.y };
    const after = { x: bend.x + LEVEL, y: bend.y };
    path += `${curve(at, before)}L${spell(after)}`;
    at = after;
  }
  return path + curve(at, end);
}

function curve(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `C${spell({ x: middle, y: from.y })} ${spell({ x: middle, y: to.y })} ${spell(to)}`;
}

function spell({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
