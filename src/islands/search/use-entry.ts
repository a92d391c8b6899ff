import { useCallback, useMemo, useState } from "preact/hooks";
import { maskSecrets, type MaskCount } from "../../lib/mask-secrets.ts";
import type { PasteFactName, PasteFacts } from "../../schemas/fact.ts";
import { meaningfulLine } from "../../search/clean-text.ts";
import { correctFacts, correctText, type Corrections } from "../../search/correct-facts.ts";
import { readFacts } from "../../search/read-facts.ts";

/** Above this, and with line breaks, a text does not belong in one line. In characters. */
const MAX_LINE = 300;

/** Says whether a text is shown as a block instead of in the line. */
export function isBlock(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length > MAX_LINE || trimmed.includes("\n");
}

interface Entered {
  /** Masked; the text as it came is not kept. */
  text: string;
  /** What the line shows: the text itself, or the one line of a block that says most. */
  line: string;
  block: boolean;
  receipt: MaskCount[];
  cut: boolean;
}

const NOTHING: Entered = { text: "", line: "", block: false, receipt: [], cut: false };

export interface Entry extends Entered {
  facts: PasteFacts;
  corrections: Corrections;
  /** The text and facts to search with. */
  query: { text: string; facts: PasteFacts };
  enter: (text: string) => Entered;
  correct: (name: PasteFactName, value: string | null) => void;
  restore: () => void;
  clear: () => void;
}

/** What was typed or pasted: masked before anything else sees it, read into facts, with a person's corrections. */
export function useEntry(): Entry {
  const [entered, setEntered] = useState<Entered>(NOTHING);
  const [corrections, setCorrections] = useState<Corrections>({});

  const enter = useCallback((raw: string) => {
    const { text, receipt, cut } = maskSecrets(raw);
    const block = isBlock(text);
    const next = { text, line: block ? lineOf(text) : text, block, receipt, cut };
    setEntered(next);
    setCorrections({});
    return next;
  }, []);

  const correct = useCallback((name: PasteFactName, value: string | null) => {
    const masked = value === null ? null : maskSecrets(value.trim()).text;
    setCorrections((before) => ({ ...before, [name]: masked === "" ? null : masked }));
  }, []);

  const restore = useCallback(() => {
    setCorrections({});
  }, []);

  const clear = useCallback(() => {
    setEntered(NOTHING);
    setCorrections({});
  }, []);

  const read = useMemo(() => readFacts(entered.text), [entered.text]);
  const facts = useMemo(() => correctFacts(read, corrections), [read, corrections]);
  const query = useMemo(
    () => ({ text: correctText(entered.text, read, corrections), facts }),
    [entered.text, read, corrections, facts],
  );
  return { ...entered, facts, corrections, query, enter, correct, restore, clear };
}

function lineOf(text: string): string {
  const { exception, message } = readFacts(text);
  if (message) return exception ? `${exception.value}: ${message.value}` : message.value;
  return meaningfulLine(text);
}
