import { useState } from "preact/hooks";

interface CopyButtonProps {
  text: string;
  /** What is copied, for the label: "command", "link". */
  what: string;
}

type Outcome = "idle" | "copied" | "failed";

const WORDS: Record<Outcome, string> = {
  idle: "",
  copied: "Copied.",
  failed: "The browser did not allow copying. Select the text and copy it by hand.",
};

/** Copies a text and says aloud whether it worked. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>("idle");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  };
  return (
    <span class="copy">
      <button type="button" class="quiet" onClick={() => void copy()}>
        Copy {what}
      </button>{" "}
      <span role="status">{WORDS[outcome]}</span>
    </span>
  );
}
