import { useEffect, useRef, useState } from "preact/hooks";
import { maskSecrets } from "../../lib/mask-secrets.ts";
import { placeholdersIn } from "../../schemas/placeholder-words.ts";
import { type Placeholder, PLACEHOLDERS } from "../../schemas/placeholders.ts";
import { blankForm } from "./blank-form.ts";

interface CopyCodeProps {
  text: string;
  /** What the block holds, for those who hear the page. */
  label: string;
}

/**
 * Code with a copy button. Addresses and phone numbers in settings are shown as marks and are in what is copied; blanks
 * are marked, and asked for before they are copied.
 */
export function CopyCode({ text, label }: CopyCodeProps) {
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement | null>(null);
  const [said, setSaid] = useState("");
  const { text: shown, receipt } = maskSecrets(text);

  const close = (): void => {
    form.current?.remove();
    form.current = null;
  };
  const write = (words: string): void => {
    navigator.clipboard.writeText(words).then(
      () => {
        setSaid("Copied.");
      },
      () => {
        setSaid("The browser did not allow copying. Select the text and copy it by hand.");
      },
    );
  };
  useEffect(() => close, [text]);

  return (
    <div class="code-frame" ref={frame}>
      <pre class="code" tabIndex={0} role="group" aria-label={label}>
        <code>{marked(shown)}</code>
      </pre>
      <button
        ref={button}
        type="button"
        class="copy-code"
        onClick={() => {
          if (form.current) close();
          else if (placeholdersIn(text).length === 0) write(text);
          else {
            form.current = blankForm(text, {
              copy: write,
              close: () => {
                close();
                button.current?.focus();
              },
            });
            frame.current?.append(form.current);
            form.current.querySelector<HTMLElement>("input, button")?.focus();
          }
        }}
      >
        Copy
      </button>
      <p role="status" class="fine">
        {said}
      </p>
      {receipt.length > 0 && <p class="fine">Addresses are hidden here, and are in what you copy or save.</p>}
    </div>
  );
}

/** The text with its placeholders marked, as the pages' own code blocks have them. */
function marked(text: string) {
  const names = new Set<string>(placeholdersIn(text));
  if (names.size === 0) return text;
  return text.split(new RegExp(`\\b(${[...names].join("|")})\\b`)).map((piece, index) =>
    names.has(piece) ? (
      <var key={index} class="blank" title={`Replace with ${PLACEHOLDERS[piece as Placeholder]}`}>
        {piece}
      </var>
    ) : (
      piece
    ),
  );
}
