import { isFailed, isThrottled, type LogCall } from "../../../analyzers/network-log/log-call.ts";

/** One bar: the calls of an operation in a piece of time. */
export interface TimelineBar {
  x: number;
  y: number;
  width: number;
  height: number;
  kind: "well" | "failed" | "throttled";
}

export interface TimelineLane {
  operation: string;
  /** Where its bars stand on. */
  base: number;
  count: number;
  bars: TimelineBar[];
}

export interface TimelineDrawing {
  width: number;
  height: number;
  lanes: TimelineLane[];
  ticks: { x: number; label: string }[];
  /** Milliseconds that the drawing spans. */
  span: number;
  /** Operations that have no lane of their own. */
  left: number;
}

const WIDTH = 720;
const LANE = 44;
const BAR = 26;
const AXIS = 24;
const COLUMNS = 120;
const MOST_LANES = 8;

/** Calls as bars over time, an operation a lane; null when fewer than two calls have a time. */
export function drawTimeline(calls: readonly LogCall[]): TimelineDrawing | null {
  const timed = calls.flatMap((call) => (call.at === null ? [] : [{ call, at: call.at }]));
  const start = timed.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const end = timed.reduce((most, { at }) => Math.max(most, at), Number.NEGATIVE_INFINITY);
  if (timed.length < 2) return null;
  const span = Math.max(1_000, end - start);
  const byOperation = new Map<string, { call: LogCall; at: number }[]>();
  for (const item of timed) {
    const group = byOperation.get(item.call.operation);
    if (group) group.push(item);
    else byOperation.set(item.call.operation, [item]);
  }
  const busiest = [...byOperation.entries()].sort((a, b) => b[1].length - a[1].length);
  const columns = busiest
    .slice(0, MOST_LANES)
    .map(([operation, items]) => ({ operation, columns: columnsOf(items, start, span) }));
  const most = Math.max(
    1,
    ...columns.flatMap((lane) => lane.columns.map(({ well, failed, throttled }) => well + failed + throttled)),
  );
  const lanes = columns.map(({ operation, columns: counts }, index) => {
    const base = index * LANE + LANE;
    return {
      operation,
      base,
      count: byOperation.get(operation)?.length ?? 0,
      bars: counts.flatMap((count, column) => bars(count, column, base, most)),
    };
  });
  const height = lanes.length * LANE + AXIS;
  return { width: WIDTH, height, lanes, ticks: ticksOf(span), span, left: Math.max(0, busiest.length - MOST_LANES) };
}

interface Column {
  well: number;
  failed: number;
  throttled: number;
}

function columnsOf(items: readonly { call: LogCall; at: number }[], start: number, span: number): Column[] {
  const columns = Array.from({ length: COLUMNS }, (): Column => ({ well: 0, failed: 0, throttled: 0 }));
  for (const { call, at } of items) {
    const column = columns[Math.min(COLUMNS - 1, Math.floor(((at - start) / span) * COLUMNS))];
    if (!column) continue;
    if (isThrottled(call)) column.throttled += 1;
    else if (isFailed(call)) column.failed += 1;
    else column.well += 1;
  }
  return columns;
}

/** Bars stand on each other; the least one can still be seen. */
function bars(count: Column, column: number, base: number, most: number): TimelineBar[] {
  let top = base;
  const width = WIDTH / COLUMNS - 1;
  return (["well", "failed", "throttled"] as const).flatMap((kind): TimelineBar[] => {
    if (count[kind] === 0) return [];
    const height = Math.max(3, Math.round((count[kind] / most) * BAR));
    top -= height;
    return [{ x: Math.round(column * (WIDTH / COLUMNS) * 10) / 10, y: top, width, height, kind }];
  });
}

function ticksOf(span: number): TimelineDrawing["ticks"] {
  return [0, 0.25, 0.5, 0.75, 1].map((share) => ({ x: share * WIDTH, label: spell(share * span) }));
}

/** A length of time: `0 s`, `12.5 s`, `4 min`, `3.2 h`. */
export function spell(ms: number): string {
  if (ms < 120_000) return `${Math.round(ms / 100) / 10} s`;
  if (ms < 7_200_000) return `${Math.round(ms / 6_000) / 10} min`;
  return `${Math.round(ms / 360_000) / 10} h`;
}
