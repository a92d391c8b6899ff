import type { CategoryLoad } from "../../../analyzers/request-planner/plan-requests.ts";

const WIDTH = 720;
const ROW = 46;
const TOP = 6;

interface QuotaBarsProps {
  id: string;
  /** What the loads come from, for those who hear the page. */
  title: string;
  loads: readonly CategoryLoad[];
}

/** The peak of each category against its quota, as bars; the table of the plan says the same. */
export function QuotaBars({ id, title, loads }: QuotaBarsProps) {
  if (loads.length === 0) return null;
  const most = Math.max(...loads.map(({ peak, quota }) => Math.max(peak, quota)), 1);
  const scale = (value: number): number => Math.round((value / most) * WIDTH);
  const height = loads.length * ROW + TOP;
  return (
    <figure class="quota-bars">
      <div class="timeline-box" tabindex={0} role="region" aria-label={`${title}; scrolls sideways`}>
        <svg
          viewBox={`0 0 ${WIDTH} ${height}`}
          width={WIDTH}
          height={height}
          role="img"
          aria-labelledby={`${id}-title ${id}-words`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-words`}>
            {loads.map(({ category, peak, quota }) => `${category}: ${rate(peak)} of ${rate(quota)}`).join(", ")}. The
            table below says the same.
          </desc>
          {loads.map(({ category, peak, quota, defaultQuota }, index) => {
            const y = index * ROW + TOP;
            const kind = peak > quota ? "over" : peak > quota * 0.8 ? "near" : "within";
            return (
              <g key={category}>
                <text x={0} y={y + 12} class="timeline-name">
                  {`${category}: ${rate(peak)} of ${rate(quota)}${quota === defaultQuota ? "" : ` (default ${rate(defaultQuota)})`}`}
                </text>
                <rect class="quota-room" x={0} y={y + 18} width={Math.max(2, scale(quota))} height={16} />
                <rect
                  class="quota-use"
                  data-kind={kind}
                  x={0}
                  y={y + 18}
                  width={Math.max(peak > 0 ? 2 : 0, scale(peak))}
                  height={16}
                />
                <line
                  class="quota-line"
                  x1={Math.max(1, scale(quota) - 1)}
                  x2={Math.max(1, scale(quota) - 1)}
                  y1={y + 15}
                  y2={y + 37}
                />
              </g>
            );
          })}
        </svg>
      </div>
      <figcaption class="chart-legend">
        <span data-kind="within">peak within the quota</span>
        <span data-kind="near">over 80 percent of it</span>
        <span data-kind="over">over the quota</span>
        <span data-kind="quota">quota</span>
      </figcaption>
    </figure>
  );
}

/** Requests per second for reading. */
export function rate(value: number): string {
  if (value >= 10) return Math.round(value).toLocaleString("en-GB");
  return value === 0 ? "0" : value < 0.05 ? "under 0.1" : value.toFixed(1);
}
