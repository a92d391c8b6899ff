import "../../../styles/connect-template.css";
import type { Choice } from "../../../analyzers/configuration/choose-resources.ts";
import { Inline } from "../../Inline.tsx";
import { ResourceChoice } from "../../tools/configuration/ResourceChoice.tsx";
import { ResourceList } from "../../tools/configuration/ResourceList.tsx";
import type { ReadConfiguration } from "./read-configuration.ts";
import type { TakenConfiguration } from "./take-configuration.ts";

interface ConfigurationTakenProps {
  read: ReadConfiguration;
  taken: TakenConfiguration;
  onChoose: (choice: Choice) => void;
}

const WORDS: Readonly<Record<string, string>> = {
  pool: "user pool",
  client: "app client",
  provider: "identity provider",
  identityPool: "identity pool",
  identityPoolRoles: "roles of the identity pool",
  domain: "domain",
};

/** What a template was understood as, which of its resources count, and what it cannot say. */
export function ConfigurationTaken({ read, taken, onChoose }: ConfigurationTakenProps) {
  const resources = Object.entries(taken.chosen).filter(([kind]) => kind in taken.evidence);
  const notes = [...read.notes, ...taken.notes];
  return (
    <div class="connect-template">
      <div role="status" class="connect-said">
        <p>
          Understood as {read.form}. Taken over:{" "}
          {resources.length === 0
            ? "nothing"
            : resources.map(([kind, name], index) => (
                <span key={kind}>
                  {index > 0 && ", "}
                  {WORDS[kind] ?? kind} <code>{name}</code>
                </span>
              ))}
          .
        </p>
        {notes.length > 0 && (
          <ul class="connect-notes">
            {notes.map((note) => (
              <li key={note}>
                <Inline text={note} />.
              </li>
            ))}
          </ul>
        )}
      </div>
      <p class="fine">
        It says what is meant to be set; the service may hold something else. What it leaves open is not judged. Output
        of the commands, or a live reading, counts before it.
      </p>
      <ResourceChoice resources={read.resources} chosen={taken.chosen} look="connect-field" onChoose={onChoose} />
      <ResourceList resources={read.resources} />
    </div>
  );
}
