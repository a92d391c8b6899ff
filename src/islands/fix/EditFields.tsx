import { PLACEHOLDERS } from "../../schemas/placeholders.ts";
import type { DraftProblem, Drafts } from "./apply-drafts.ts";
import type { FormField } from "./form-fields.ts";
import type { KnownValues } from "./known-values.ts";

interface EditFieldsProps {
  fields: readonly FormField[];
  drafts: Drafts;
  problems: readonly DraftProblem[];
  known: KnownValues;
  onDraft: (id: string, text: string) => void;
}

/** What in a change depends on the case, such as the flow to add or the ARN of a function, as fields. */
export function EditFields({ fields, drafts, problems, known, onDraft }: EditFieldsProps) {
  return (
    <div class="connect-fields fix-edits">
      {fields.map((field) => {
        const { id, label, about, kind, blank } = field;
        const problem = problems.find((one) => one.id === id)?.words;
        const value = drafts[id] ?? (blank === null ? field.initial : (known[blank] ?? ""));
        const hint = problem ?? hintOf(field);
        const shared = {
          id,
          "aria-describedby": hint === null ? undefined : `${id}-hint`,
          "aria-invalid": problem === undefined ? undefined : true,
        } as const;
        const write = (event: { currentTarget: { value: string } }): void => {
          onDraft(id, event.currentTarget.value);
        };
        const name = (
          <>
            {label} <code>{about}</code>
          </>
        );
        return (
          <div class="connect-field" key={id}>
            {kind === "choices" ? (
              <fieldset class="fix-choices" aria-describedby={shared["aria-describedby"]}>
                <legend>{name}</legend>
                <Choices field={field} value={value} onDraft={onDraft} />
              </fieldset>
            ) : (
              <>
                <label for={id}>{name}</label>
                {kind === "choice" && (
                  <select {...shared} value={value} onChange={write}>
                    {[...new Set([...(value === "" ? [""] : []), ...field.choices, value])].map((word) => (
                      <option key={word} value={word}>
                        {word === "" ? "Choose" : word}
                      </option>
                    ))}
                  </select>
                )}
                {kind === "list" && (
                  <textarea
                    {...shared}
                    rows={Math.max(2, value.split("\n").length)}
                    value={value}
                    autocomplete="off"
                    spellcheck={false}
                    onInput={write}
                  />
                )}
                {(kind === "text" || kind === "number" || kind === "key") && (
                  <input
                    {...shared}
                    type="text"
                    inputMode={kind === "number" ? "numeric" : undefined}
                    value={value}
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck={false}
                    onInput={write}
                  />
                )}
              </>
            )}
            {hint !== null && (
              <p
                id={`${id}-hint`}
                class={problem === undefined ? "fine" : "fix-problem"}
                role={problem === undefined ? undefined : "alert"}
              >
                {problem === undefined ? hint : `${problem}. Nothing is built before that.`}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}

interface ChoicesProps {
  field: FormField;
  value: string;
  onDraft: (id: string, text: string) => void;
}

/** Members of a list whose words are fixed: each is ticked or not, in the order of the API. */
function Choices({ field, value, onDraft }: ChoicesProps) {
  const ticked = value.split("\n").filter((word) => word !== "");
  return (
    <>
      {[...new Set([...field.choices, ...ticked])].map((word) => (
        <label key={word}>
          <input
            type="checkbox"
            checked={ticked.includes(word)}
            onChange={(event) => {
              const others = ticked.filter((one) => one !== word);
              onDraft(field.id, (event.currentTarget.checked ? [...others, word] : others).join("\n"));
            }}
          />
          <code>{word}</code>
        </label>
      ))}
    </>
  );
}

function hintOf({ blank, kind, initial, path }: FormField): string | null {
  if (blank !== null && kind !== "choice") return `${blank}: ${PLACEHOLDERS[blank]}`;
  if (EXAMPLE.test(initial)) return "An example: put your own.";
  if (kind !== "list") return null;
  return path[0] === "set" ? "The whole list, one on each line: what is not in it goes." : "One on each line.";
}

/** Values that stand in a cause to show the form of one. */
const EXAMPLE = /\bexample\.(?:com|org)\b|^custom:|^cognito-sms$/m;
