import type { Ref } from "preact";

interface ToolFieldProps {
  id: string;
  label: string;
  hint?: string;
  example?: string;
  /** A controlled value, for what is no secret. */
  value?: string;
  onValue?: (value: string) => void;
  /** For a secret: the field is read by whoever holds `field`, and what is typed is not shown. */
  field?: Ref<HTMLInputElement>;
  secret?: boolean;
}

/** One line to fill in. */
export function ToolField({ id, label, hint, example, value, onValue, field, secret = false }: ToolFieldProps) {
  return (
    <div class="tool-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={field ?? null}
        type={secret ? "password" : "text"}
        {...(value === undefined ? {} : { value })}
        placeholder={example}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => {
          onValue?.(event.currentTarget.value);
        }}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} class="fine">
          {hint}
        </p>
      )}
    </div>
  );
}
