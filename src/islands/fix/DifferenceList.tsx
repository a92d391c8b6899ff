import type { Difference } from "../../fixes/difference.ts";
import { maskSecrets } from "../../lib/mask-secrets.ts";

/** What the fix changes, field by field; of a list, what comes and what goes. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  return (
    <dl class="fix-difference" aria-label="What changes">
      {differences.map(({ field, before, after, added, removed }) => (
        <div key={field} data-field={field}>
          <dt>
            <code>{field}</code>
          </dt>
          {Array.isArray(after) || Array.isArray(before) ? (
            <>
              {added.map((one, index) => (
                <dd key={`+${index}`}>
                  <ins>{words(one)}</ins> is added
                </dd>
              ))}
              {removed.map((one, index) => (
                <dd key={`-${index}`}>
                  <del>{words(one)}</del> is taken out
                </dd>
              ))}
            </>
          ) : (
            <dd>
              {before === undefined ? "not set" : <del>{words(before)}</del>} →{" "}
              {after === undefined ? "not set" : <ins>{words(after)}</ins>}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function words(value: unknown): string {
  return maskSecrets(typeof value === "string" ? value : JSON.stringify(value)).text;
}
