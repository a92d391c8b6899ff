import type { ReadResource } from "../../../analyzers/configuration/analyze-configuration.ts";

/** The resources of the text, each with the attributes that were understood and those that were not. */
export function ResourceList({ resources }: { resources: readonly ReadResource[] }) {
  if (resources.length === 0) return null;
  return (
    <ul class="resource-list">
      {resources.map(({ name, reading, understood, ignored, unknown }, index) => (
        <li key={`${name} ${index}`}>
          <code>{name}</code>
          {reading === null ? (
            <span class="fine"> is not looked at</span>
          ) : (
            <details>
              <summary>
                {understood.length} attributes understood, {unknown.length} fields not known, {ignored.length} not
                understood
              </summary>
              <dl>
                <dt>Understood</dt>
                <dd>{understood.join(", ") || "none"}</dd>
                <dt>Not known</dt>
                <dd>{unknown.map(({ field, why }) => `${field}: ${why}`).join("; ") || "none"}</dd>
                <dt>Not understood</dt>
                <dd>{ignored.join(", ") || "none"}</dd>
              </dl>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
