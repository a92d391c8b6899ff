import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { decodeText } from "../../lib/decode-text.ts";
import { maskSecrets } from "../../lib/mask-secrets.ts";
import { useHandedText } from "./hand-over/use-handed-text.ts";

interface PasteFieldProps {
  id: string;
  label: string;
  hint?: ComponentChildren;
  rows?: number;
  /**
   * What the field shows of a text: the text with its secrets masked, or nothing. Either way the text as it came goes to
   * `onText` only, and never into the field.
   */
  shows?: "masked" | "nothing";
  /** The text as it was pasted, dropped or typed, secrets included: keep it in memory only. Typed texts come masked. */
  onText: (text: string) => void;
  /** Takes a dropped or chosen file itself, for files too long for one text. Without it a file is read as text. */
  onFile?: (file: File) => void;
  /** The tool's first field: it takes the text over that was pasted on the page from which the tool was opened. */
  first?: boolean;
  /** Kinds of files that the file dialog offers: `.json,.har`. Empty for no file dialog. */
  accept?: string;
}

/** The longest text that a field shows, in UTF-16 units; longer ones are read in full and shown in part. */
const MAX_SHOWN = 20_000;

/** A field to paste or type into or to drop a file on. It takes nothing before this code runs. */
export function PasteField({
  id,
  label,
  hint,
  rows = 6,
  shows = "masked",
  onText,
  onFile,
  accept = "",
  first = false,
}: PasteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [ready, setReady] = useState(false);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState("");
  useEffect(() => {
    setReady(true);
  }, []);

  const take = (text: string): void => {
    setProblem("");
    if (field.current) field.current.value = shows === "nothing" ? "" : maskSecrets(text.slice(0, MAX_SHOWN)).text;
    onText(text);
  };
  useHandedText(first, take);
  const takeFile = (file: File): void => {
    setProblem("");
    if (onFile) onFile(file);
    else
      file.arrayBuffer().then(
        (bytes) => {
          take(decodeText(bytes));
        },
        () => {
          setProblem(`The file ${file.name} could not be read.`);
        },
      );
  };
  const takeFrom = (event: Event, data: DataTransfer | null): void => {
    setOver(false);
    const file = data?.files[0];
    const text = data?.getData("text/plain") ?? "";
    if (!file && text === "") return;
    event.preventDefault();
    if (file) takeFile(file);
    else take(text);
  };
  const typed = (): void => {
    if (!field.current) return;
    const { text, receipt } = maskSecrets(field.current.value);
    // A secret that is typed or dictated leaves the field as soon as it reads like one.
    if (receipt.length > 0) take(field.current.value);
    else if (shows === "masked") onText(text);
  };

  return (
    <fieldset class="paste-field" disabled={!ready} data-over={over ? "" : undefined}>
      <label for={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={rows}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onPaste={(event) => {
          takeFrom(event, event.clipboardData);
        }}
        onDrop={(event) => {
          takeFrom(event, event.dataTransfer);
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onInput={typed}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} class="fine">
          {hint}
        </p>
      )}
      <p class="paste-row">
        <button
          type="button"
          onClick={() => {
            if (field.current) field.current.value = "";
            setProblem("");
            onText("");
            field.current?.focus();
          }}
        >
          Clear
        </button>
        {accept !== "" && (
          <label class="paste-file">
            or choose a file{" "}
            <input
              type="file"
              accept={accept}
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                event.currentTarget.value = "";
                if (file) takeFile(file);
              }}
            />
          </label>
        )}
      </p>
      <p role="alert" class="paste-problem">
        {problem}
      </p>
    </fieldset>
  );
}
