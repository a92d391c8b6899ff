export interface Point {
  x: number;
  y: number;
}

/**
 * The path of a line that leaves and arrives level, past the columns of boxes that lie between its ends.
 * @param passes where it passes a column: the column's left and right side, and the height at which there is room
 */
export function edgePath(
  start: Point,
  end: Point,
  passes: readonly { left: number; right: number; y: number }[],
): string {
  let at = start;
  let path = `M${spell(start)}`;
  for (const { left, right, y } of passes) {
    path += `${curve(at, { x: left, y })}L${spell({ x: right, y })}`;
    at = { x: right, y };
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
