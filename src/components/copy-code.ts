/** Makes the copy buttons of code blocks work and says the outcome in the live region. */
export function enhanceCopyButtons(root: ParentNode, clipboard: Clipboard | undefined, live: HTMLElement): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
    button.addEventListener("click", () => void copy(button, clipboard, live));
  }
}

async function copy(button: HTMLElement, clipboard: Clipboard | undefined, live: HTMLElement): Promise<void> {
  const code = button.parentElement?.querySelector("code");
  if (!code) return;
  const text = code.textContent;
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
