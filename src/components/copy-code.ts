import { knownValues, onKnownValues } from "../islands/fix/known-values.ts";
import type { CodePart } from "../fixes/code-parts.ts";
import type { Placeholder } from "../schemas/placeholders.ts";

/**
 * Makes the code blocks of a page work: blanks show what is known, and the copy button asks for what is not, so that a
 * placeholder is not copied by accident. Says the outcome in the live region.
 */
export function enhanceCopyButtons(root: ParentNode, clipboard: Clipboard | undefined, live: HTMLElement): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
    button.addEventListener("click", () => {
      start(button, clipboard, live);
    });
  }
  onKnownValues(() => {
    showKnown(root);
  });
}

/** Puts known values in the place of their blanks, everywhere on the page. */
function showKnown(root: ParentNode): void {
  const values = knownValues();
  for (const blank of root.querySelectorAll<HTMLElement>("[data-blank]")) {
    const value = values[blank.dataset.blank as Placeholder];
    if (value === undefined) continue;
    blank.textContent = value;
    blank.classList.add("filled");
  }
}

function start(button: HTMLButtonElement, clipboard: Clipboard | undefined, live: HTMLElement): void {
  const frame = button.parentElement;
  const code = frame?.querySelector("code");
  if (!frame || !code) return;
  const copyText = (text: string): void => void copy(code, text, button, clipboard, live);
  if (code.querySelector(OPEN_BLANK) === null) {
    copyText(code.textContent);
    return;
  }
  const opened = frame.querySelector<HTMLFormElement>("form.blank-form");
  if (opened) {
    opened.remove();
    button.setAttribute("aria-expanded", "false");
  } else void ask(frame, code, button, copyText, live);
}

const OPEN_BLANK = "[data-blank]:not(.filled)";

/** Opens the form that asks for the blanks. Its code comes with the first use. */
async function ask(
  frame: HTMLElement,
  code: HTMLElement,
  button: HTMLElement,
  copyText: (text: string) => void,
  live: HTMLElement,
): Promise<void> {
  const [{ blankForm }, { blanksIn, codeText }] = await Promise.all([
    import("../islands/fix/blank-form.ts"),
    import("../fixes/code-parts.ts"),
  ]);
  const parts = partsOf(code);
  const form = blankForm(blanksIn(parts), {
    verb: "copy",
    done: (values) => {
      copyText(codeText(parts, values));
    },
    anyway: () => {
      copyText(codeText(parts));
    },
    close: () => {
      form.remove();
      button.setAttribute("aria-expanded", "false");
      button.focus();
    },
  });
  frame.append(form);
  button.setAttribute("aria-expanded", "true");
  live.textContent = "The code has blanks.";
  form.querySelector<HTMLElement>("input, select, button")?.focus();
}

/** The code as it stands, its open blanks apart: a word that is only spelt like one is text. */
function partsOf(code: HTMLElement): CodePart[] {
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  const parts: CodePart[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const blank = node.parentElement?.closest<HTMLElement>(OPEN_BLANK);
    const text = node.textContent ?? "";
    parts.push(blank ? { placeholder: blank.dataset.blank as Placeholder } : text);
  }
  return parts;
}

async function copy(
  code: HTMLElement,
  text: string,
  button: HTMLElement,
  clipboard: Clipboard | undefined,
  live: HTMLElement,
): Promise<void> {
  try {
    if (!clipboard) throw new Error("no clipboard");
    await clipboard.writeText(text);
    show(button, live, "Copied");
  } catch {
    getSelection()?.selectAllChildren(code);
    show(button, live, "Selected: press Ctrl+C");
  }
}

const SHOWN_FOR_MS = 2000;

function show(button: HTMLElement, live: HTMLElement, words: string): void {
  button.textContent = words;
  live.textContent = words;
  setTimeout(() => {
    button.textContent = "Copy";
    live.textContent = "";
  }, SHOWN_FOR_MS);
}
