import type { Ref } from "preact";

interface SecretFieldProps {
  id: string;
  label: string;
  hint?: string;
  field: Ref<HTMLInputElement>;
  /** A text that was pasted or dropped: it goes to memory and never into the field. */
  onText?: (text: string) => void;
}

/** A field for a secret. Its value is read by whoever holds `field`, who empties it in the same breath. */
export function SecretField({ id, label, hint, field, onText }: SecretFieldProps) {
  const take = (event: Event, data: DataTransfer | null): void => {
    const text = data?.getData("text/plain") ?? "";
    if (!onText || text === "") return;
    event.preventDefault();
    onText(text);
  };
  return (
    <div class="connect-field">
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="password"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onPaste={(event) => {
          take(event, event.clipboardData);
        }}
        onDrop={(event) => {
          take(event, event.dataTransfer);
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
