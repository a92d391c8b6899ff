import type { LogCall } from "../../../analyzers/network-log/log-call.ts";
import { drawTimeline, spell } from "./timeline-drawing.ts";

/** The calls over time, an operation a lane. What is drawn stands in the tables as well. */
export function Timeline({ calls }: { calls: readonly LogCall[] }) {
  const drawing = drawTimeline(calls);
  if (!drawing) return <p class="fine">The calls have no times, so there is nothing to draw.</p>;
  const { width, height, lanes, ticks, span, left } = drawing;
  return (
    <figure class="timeline">
      <div class="timeline-box" tabindex={0} role="region" aria-label="Timeline; scrolls sideways">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-labelledby="timeline-title timeline-words"
        >
          <title id="timeline-title">Calls over time</title>
          <desc id="timeline-words">
            {`${spell(span)} in all. ${lanes.map(({ operation, count }) => `${operation}: ${count}`).join(", ")}. The tables below say the same.`}
          </desc>
          {lanes.map(({ operation, base, count, bars }) => (
            <g key={operation}>
              <text x={0} y={base - 30} class="timeline-name">
                {operation} ({count})
              </text>
              <line x1={0} x2={width} y1={base} y2={base} class="timeline-base" />
              {bars.map((bar) => (
                <rect
                  key={`${bar.x}-${bar.kind}`}
                  x={bar.x}
                  y={bar.y}
                  width={bar.width}
                  height={bar.height}
                  data-kind={bar.kind}
                />
              ))}
            </g>
          ))}
          {ticks.map(({ x, label }, index) => (
            <text
              key={x}
              x={x}
              y={height - 6}
              class="timeline-tick"
              data-at={index === 0 ? "start" : index === ticks.length - 1 ? "end" : "middle"}
            >
              {label}
            </text>
          ))}
        </svg>
      </div>
      <figcaption class="chart-legend">
        <span data-kind="well">went well</span>
        <span data-kind="failed">failed</span>
        <span data-kind="throttled">too many requests</span>
        {left > 0 && <span class="fine">{left} rarer operations are in the table only</span>}
      </figcaption>
    </figure>
  );
}
