import type { CategoryLoad } from "../../../analyzers/request-planner/plan-requests.ts";
import { rate } from "./QuotaBars.tsx";

/** Requests per second in numbers. */
export function LoadTable({ title, loads }: { title: string; loads: readonly CategoryLoad[] }) {
  return (
    <div class="table-box" tabindex={0} role="region" aria-label={title}>
      <table>
        <thead>
          <tr>
            <th scope="col">Category</th>
            <th scope="col">Average</th>
            <th scope="col">Peak</th>
            <th scope="col">Default</th>
            <th scope="col">Quota</th>
            <th scope="col">Can be raised</th>
          </tr>
        </thead>
        <tbody>
          {loads.map(({ category, average, peak, defaultQuota, quota, adjustable }) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              <td>{rate(average)}</td>
              <td>{rate(peak)}</td>
              <td>{rate(defaultQuota)}</td>
              <td>{rate(quota)}</td>
              <td>{adjustable === "unknown" ? "not known" : adjustable}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
