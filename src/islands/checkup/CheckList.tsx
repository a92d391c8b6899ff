import { listChecks } from "../../session/list-checks.ts";

/** All checks by what they are about. Static: it is rendered while the site is built and ships no script. */
export function CheckList() {
  return (
    <div class="checkup-all">
      {listChecks().map(({ group, checks }) => (
        <details key={group}>
          <summary>
            <h3>
              {group.charAt(0).toUpperCase() + group.slice(1)} <span class="fine">{checks.length}</span>
            </h3>
          </summary>
          <ul>
            {checks.map(({ id, title, calls }) => (
              <li key={id}>
                {title} <span class="fine">{calls.join(", ")}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
