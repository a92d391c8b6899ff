import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface PasteBlockProps {
  /** Masked. */
  text: string;
  cut: boolean;
  onEnter: (text: string) => void;
  onClear: () => void;
}

/** A pasted text under the box, in full and masked, with a way to edit it. */
export function PasteBlock({ text, cut, onEnter, onClear }: PasteBlockProps) {
  const [editing, setEditing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    if (editing) field.current?.focus();
  }, [editing]);

  const apply = () => {
    setEditing(false);
    onEnter(field.current?.value ?? text);
  };

  return (
    <div class="paste-block">
      <div class="paste-head">
        <h2 class="search-heading" id="search-paste">
          What you pasted
        </h2>
        <button
          type="button"
          class="search-link"
          onClick={
            editing
              ? apply
              : () => {
                  setEditing(true);
                }
          }
        >
          {editing ? "Done" : "Edit"}
        </button>
        <button type="button" class="search-link" onClick={onClear}>
          Clear
        </button>
      </div>
      {editing ? (
        <textarea
          ref={field}
          class="paste-text"
          aria-labelledby="search-paste"
          rows={8}
          spellcheck={false}
          defaultValue={text}
          onKeyDown={(event) => {
            if (event.key === "Escape") setEditing(false);
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) apply();
          }}
        />
      ) : (
        <pre class="paste-text" role="region" aria-labelledby="search-paste" tabIndex={0}>
          {text}
        </pre>
      )}
      {cut && <p class="search-note">The text was longer than this page reads. Its end was left out.</p>}
    </div>
  );
}
