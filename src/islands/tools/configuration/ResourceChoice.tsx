import type { ReadResource } from "../../../analyzers/configuration/analyze-configuration.ts";
import type { Choice } from "../../../analyzers/configuration/choose-resources.ts";

interface ResourceChoiceProps {
  resources: readonly ReadResource[];
  chosen: Choice;
  onChoose: (choice: Choice) => void;
  /** The class of a field where it stands. */
  look: "tool-field" | "connect-field";
}

const LABELS = { pool: "User pool", client: "App client", provider: "Identity provider" } as const;

/** Which one to judge, where the text has several of a kind. */
export function ResourceChoice({ resources, chosen, onChoose, look }: ResourceChoiceProps) {
  const kinds = (Object.keys(LABELS) as (keyof typeof LABELS)[]).filter(
    (kind) => resources.filter(({ reading }) => reading === kind).length > 1,
  );
  return (
    <>
      {kinds.map((kind) => (
        <p key={kind} class={look}>
          <label for={`choose-${kind}`}>{LABELS[kind]} to check</label>
          <select
            id={`choose-${kind}`}
            value={chosen[kind] ?? ""}
            onChange={(event) => {
              const { value } = event.currentTarget;
              // Another pool has other clients.
              onChoose(kind === "pool" ? { pool: value } : { ...chosen, [kind]: value });
            }}
          >
            {resources
              .filter(({ reading }) => reading === kind)
              .map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
          </select>
        </p>
      ))}
    </>
  );
}
