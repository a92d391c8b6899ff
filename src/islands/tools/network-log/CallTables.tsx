import { useState } from "preact/hooks";
import type { NetworkLogAnalysis } from "../../../analyzers/network-log/analyze-network-log.ts";
import { isFailed, type LogCall } from "../../../analyzers/network-log/log-call.ts";
import { spell } from "./timeline-drawing.ts";

/** So many calls are listed one by one. */
const LISTED = 200;

/** Operations in numbers, and the calls in their order. */
export function CallTables({ report }: { report: NetworkLogAnalysis }) {
  const { operations, calls, count } = report;
  const [open, setOpen] = useState(false);
  const start = calls.find(({ at }) => at !== null)?.at ?? null;
  return (
    <>
      <div class="table-box" tabindex={0} role="region" aria-label="Operations">
        <table>
          <thead>
            <tr>
              <th scope="col">Operation</th>
              <th scope="col">Calls</th>
              <th scope="col">Failed</th>
              <th scope="col">Too many requests</th>
            </tr>
          </thead>
          <tbody>
            {operations.slice(0, 40).map(({ operation, calls: all, failed, throttled }) => (
              <tr key={operation}>
                <th scope="row">
                  <code>{operation}</code>
                </th>
                <td>{all}</td>
                <td>{failed}</td>
                <td>{throttled}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          {count > LISTED ? `The first ${LISTED} of ${count} calls in order` : `All ${count} calls in order`}
        </summary>
        {open && (
          <div class="table-box" tabindex={0} role="region" aria-label="Calls in order">
            <table>
              <thead>
                <tr>
                  <th scope="col">After</th>
                  <th scope="col">Call</th>
                  <th scope="col">Outcome</th>
                  <th scope="col">Where</th>
                </tr>
              </thead>
              <tbody>
                {calls.slice(0, LISTED).map((call) => (
                  <tr key={`${call.where} ${call.operation}`} data-failed={isFailed(call) ? "" : undefined}>
                    <td>{call.at === null || start === null ? "–" : spell(call.at - start)}</td>
                    <th scope="row">
                      <code>{call.operation}</code>
                    </th>
                    <td>{outcome(call)}</td>
                    <td>{call.where}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </details>
    </>
  );
}

function outcome({ status, error, message }: LogCall): string {
  const name = error !== "" ? error : status === 0 ? "no answer" : `${status ?? "–"}`;
  return message === "" ? name : `${name}: ${message}`;
}
