interface TextFieldProps {
  id: string;
  label: string;
  example: string;
  value: string;
  onChange: (value: string) => void;
  /** A help, not a limit. */
  choices?: readonly string[];
  hint?: string;
}

/** A field for an id or a name, as it stands in a request. Gives on what was typed, blanks included. */
export function TextField({ id, label, example, value, onChange, choices, hint }: TextFieldProps) {
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
