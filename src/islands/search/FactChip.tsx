import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface FactChipProps {
  label: string;
  value: string;
  /** Where it was read; empty when a person gave it. */
  from: string;
  /** The values that it can have, with their names, or null for any text. */
  choices: Readonly<Record<string, string>> | null;
  onCorrect: (value: string | null) => void;
}

/** One fact: its value opens a small field (Enter applies, Escape cancels); the cross removes it. */
export function FactChip({ label, value, from, choices, onCorrect }: FactChipProps) {
  const [editing, setEditing] = useState(false);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);

  useLayoutEffect(() => {
    if (editing) {
      field.current?.focus();
      if (field.current instanceof HTMLInputElement) field.current.select();
    } else if (wasEditing.current) {
      opener.current?.focus();
    }
    wasEditing.current = editing;
  }, [editing]);

  const apply = () => {
    const next = field.current?.value.trim() ?? value;
    setEditing(false);
    if (next !== value) onCorrect(next === "" ? null : next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      setEditing(false);
    } else if (event.key === "Enter") {
      event.preventDefault();
      apply();
    }
  };

  const shown = choices?.[value] ?? value;
  if (editing) {
    const shared = { ref: field, class: "fact-field", "aria-label": label, onKeyDown };
    return (
      <li class="fact-chip" data-editing>
        <span class="fact-label">{label}</span>
        {choices ? (
          <select {...shared} value={value}>
            {Object.entries(choices).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <input {...shared} type="text" defaultValue={value} spellcheck={false} autocomplete="off" />
        )}
        <button type="button" class="search-link" onClick={apply}>
          Apply
        </button>
      </li>
    );
  }
  return (
    <li class="fact-chip">
      <span class="fact-label">{label}</span>
      <button
        type="button"
        class="fact-value"
        ref={opener}
        title={from === "" ? "Given by you" : `Read from: ${from}`}
        aria-label={`${label}: ${shown}. Correct it`}
        onClick={() => {
          setEditing(true);
        }}
      >
        {shown}
      </button>
      <button
        type="button"
        class="fact-remove"
        aria-label={`${label} is not so: remove it`}
        onClick={() => {
          onCorrect(null);
        }}
      >
        ×
      </button>
    </li>
  );
}
