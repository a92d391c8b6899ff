import type { SubjectField as FieldName } from "../../evidence/subject.ts";
import { SUBJECT_WORDS } from "./subject-words.ts";

interface SubjectFieldProps {
  name: FieldName;
  value: string;
  onChange: (value: string) => void;
  choices?: readonly string[];
  hint?: string;
}

/** One field of the person's case. A list of choices is a help, not a limit. */
export function SubjectField({ name, value, onChange, choices, hint }: SubjectFieldProps) {
  const { label, example } = SUBJECT_WORDS[name];
  const id = `about-${name}`;
  return (
    <div class="connect-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        placeholder={example}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        list={choices ? `${id}-choices` : undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      {choices && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} class="fine">
          {hint}
        </p>
      )}
    </div>
  );
}
