import { useEffect, useRef, useState } from "preact/hooks";
import { blanksIn, codeText, type CodePart } from "../../fixes/code-parts.ts";
import { maskSecrets } from "../../lib/mask-secrets.ts";
import { PLACEHOLDERS } from "../../schemas/placeholders.ts";
import type { PageWorld } from "../connect/page-world.ts";
import { useBlankForm } from "./use-blank-form.ts";

interface CopyCodeProps {
  parts: readonly CodePart[];
  /** What the block holds, for those who hear the page. */
  label: string;
  /** The name under which it is saved. */
  file: string;
  world: PageWorld;
}

/**
 * Code with a copy button. Blanks are marked, and asked for before they are copied; every other word is the person's own.
 * Addresses and phone numbers in settings are shown as marks and are in what is copied or saved. A block with such marks
 * cannot be selected: what is seen there must not be run.
 */
export function CopyCode({ parts, label, file, world }: CopyCodeProps) {
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState("");
  const [isRefused, setRefused] = useState(false);
  const form = useBlankForm(frame);
  const isMasked = parts.some((part) => typeof part === "string" && maskSecrets(part).receipt.length > 0);
  const text = codeText(parts);

  useEffect(() => {
    setSaid("");
    setRefused(false);
  }, [text]);

  const copy = (words: string): void => {
    navigator.clipboard.writeText(words).then(
      () => {
        setSaid("Copied.");
      },
      () => {
        setRefused(true);
        setSaid(
          isMasked
            ? "The browser did not allow copying. Save it as a file."
            : "The browser did not allow copying. Save it as a file, or select the text and copy it by hand.",
        );
      },
    );
  };
  const save = (words: string): void => {
    world.download(file, "text/plain", `${words}\n`);
  };
  const start = (verb: "copy" | "save", use: (words: string) => void, opener: HTMLElement | null): void => {
    const blanks = blanksIn(parts);
    if (blanks.length === 0) {
      form.close();
      use(text);
      return;
    }
    form.toggle(blanks, opener, {
      verb,
      done: (values) => {
        use(codeText(parts, values));
      },
      anyway: () => {
        use(text);
      },
    });
  };

  const copyButton = (
    <button
      ref={button}
      type="button"
      class={isMasked ? "" : "copy-code"}
      onClick={() => {
        start("copy", copy, button.current);
      }}
    >
      Copy
    </button>
  );

  return (
    <div class="code-frame" ref={frame}>
      {isMasked && (
        <p class="masked-note">
          <strong>Not to be run as shown.</strong> Addresses and phone numbers of your settings are hidden here, so this
          text cannot be selected. Copy and Save give the real one.
        </p>
      )}
      <pre
        class={isMasked ? "code masked" : "code"}
        tabIndex={0}
        role="group"
        aria-label={label}
        onCopy={(event) => {
          if (isMasked) event.preventDefault();
        }}
      >
        <code>{parts.map(shown)}</code>
      </pre>
      {!isMasked && copyButton}
      {(isMasked || isRefused) && (
        <p class="connect-row code-save">
          {isMasked && copyButton}
          <button
            type="button"
            onClick={(event) => {
              start("save", save, event.currentTarget);
            }}
          >
            Save as {file}
          </button>
        </p>
      )}
      <p role="status" class="fine">
        {said}
      </p>
    </div>
  );
}

/** A part as it is shown: blanks marked, as the pages' own code blocks have them, and what is hidden marked apart. */
function shown(part: CodePart, index: number) {
  if (typeof part !== "string") {
    return (
      <var key={index} class="blank" title={`Replace with ${PLACEHOLDERS[part.placeholder]}`}>
        {part.placeholder}
      </var>
    );
  }
  return maskSecrets(part)
    .text.split(/(\[[a-z -]{3,40} removed\])/)
    .map((piece, place) =>
      place % 2 === 1 ? (
        <mark key={`${index}-${place}`} class="hidden-value">
          {piece.replace(" removed]", " hidden]")}
        </mark>
      ) : (
        piece
      ),
    );
}
