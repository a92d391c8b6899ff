import { HORIZON, STRATEGIES, type Recovery } from "../../../analyzers/request-planner/simulate-recovery.ts";

const WIDTH = 720;
const HEIGHT = 220;
const LEFT = 44;
const BOTTOM = 24;

interface RecoveryCurvesProps {
  recoveries: readonly Recovery[];
  outage: number;
  quota: number;
}

/** Requests per second during and after an outage, a curve for each way of waiting; the table below says the same. */
export function RecoveryCurves({ recoveries, outage, quota }: RecoveryCurvesProps) {
  const most = Math.max(quota * 2, ...recoveries.flatMap(({ sent }) => sent), 10);
  // A logarithm, as a client without back-off sends a hundred times as much as the others.
  const y = (value: number): number =>
    Math.round((HEIGHT - BOTTOM) * (1 - Math.log10(1 + value) / Math.log10(1 + most)));
  const end = lastSecond(recoveries, outage);
  const x = (second: number): number => LEFT + Math.round((second / end) * (WIDTH - LEFT) * 10) / 10;
  const marks = [1, 10, 100, 1_000, 10_000, 100_000].filter((mark) => mark <= most);
  return (
    <figure class="recovery">
      <div class="timeline-box" tabindex={0} role="region" aria-label="Recovery; scrolls sideways">
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          width={WIDTH}
          height={HEIGHT}
          role="img"
          aria-labelledby="recovery-title recovery-words"
        >
          <title id="recovery-title">Requests per second during and after an outage of {outage} seconds</title>
          <desc id="recovery-words">{recoveries.map((one) => inWords(one)).join(" ")}</desc>
          <rect
            class="recovery-outage"
            x={LEFT}
            y={0}
            width={Math.max(1, x(Math.min(outage, end)) - LEFT)}
            height={HEIGHT - BOTTOM}
          />
          {marks.map((mark) => (
            <g key={mark}>
              <line class="timeline-base" x1={LEFT} x2={WIDTH} y1={y(mark)} y2={y(mark)} />
              <text class="timeline-tick" data-at="end" x={LEFT - 6} y={y(mark) + 4}>
                {mark.toLocaleString("en-GB")}
              </text>
            </g>
          ))}
          <line class="quota-line" x1={LEFT} x2={WIDTH} y1={y(quota)} y2={y(quota)} />
          {recoveries.map(({ strategy, sent }) => (
            <polyline
              key={strategy}
              class="recovery-curve"
              data-kind={strategy}
              points={sent
                .slice(0, end)
                .map((value, second) => `${x(second)},${y(value)}`)
                .join(" ")}
            />
          ))}
          {[0, 0.25, 0.5, 0.75, 1].map((share) => (
            <text
              key={share}
              class="timeline-tick"
              data-at={share === 0 ? "start" : share === 1 ? "end" : "middle"}
              x={x(share * end)}
              y={HEIGHT - 6}
            >
              {Math.round(share * end)} s
            </text>
          ))}
        </svg>
      </div>
      <figcaption class="chart-legend">
        {recoveries.map(({ strategy }) => (
          <span key={strategy} data-kind={strategy}>
            {STRATEGIES[strategy]}
          </span>
        ))}
        <span data-kind="quota">quota</span>
        <span data-kind="outage">outage</span>
      </figcaption>
      <div class="table-box" tabindex={0} role="region" aria-label="Recovery in numbers">
        <table>
          <thead>
            <tr>
              <th scope="col">Waiting</th>
              <th scope="col">Everybody served</th>
              <th scope="col">Requests in all</th>
              <th scope="col">Most in a second</th>
              <th scope="col">Most in a second after the outage</th>
            </tr>
          </thead>
          <tbody>
            {recoveries.map(({ strategy, recovered, requests, sent }) => (
              <tr key={strategy}>
                <th scope="row">{STRATEGIES[strategy]}</th>
                <td>{recovered === null ? `not within ${HORIZON} s` : `${recovered} s after the outage`}</td>
                <td>{requests.toLocaleString("en-GB")}</td>
                <td>{Math.max(...sent).toLocaleString("en-GB")}</td>
                <td>{Math.max(0, ...sent.slice(Math.round(outage))).toLocaleString("en-GB")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

function lastSecond(recoveries: readonly Recovery[], outage: number): number {
  const ends = recoveries.map(({ recovered }) => (recovered === null ? HORIZON : outage + recovered + 5));
  return Math.min(HORIZON, Math.max(outage + 10, ...ends.map((end) => Math.ceil(end))));
}

function inWords({ strategy, recovered, requests }: Recovery): string {
  const end =
    recovered === null
      ? `not all served within ${HORIZON} seconds`
      : `all served ${recovered} seconds after the outage`;
  return `${STRATEGIES[strategy]}: ${end}, ${requests} requests.`;
}
