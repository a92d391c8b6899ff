import { useCallback, useRef, useState } from "preact/hooks";
import type { Analysis } from "../../analyzers/analysis.ts";
import type { Tool } from "../../schemas/cause.ts";
import { toolEntry } from "../../schemas/tools.ts";
import { useForget } from "../tools/use-forget.ts";
import { TOOL_ANALYZERS } from "./tool-analyzers.ts";

/** What a tool made of the paste. Holds no secret: the text itself is not kept. */
export interface ToolReading {
  tool: Tool;
  /** From 0.9 on the form of the text decides that it belongs to the tool. */
  confidence: number;
  analysis: Analysis;
  /** The text as it was pasted, from memory, for the tool's own page; null when it is not held any more. */
  pasted: () => string | null;
}

/** Below this a text is a search, not a thing to analyse. In characters. */
const MIN_LENGTH = 20;

/** Longer texts are left to the tool's own page, which reads them beside the page's own work. In UTF-16 units. */
const MAX_LENGTH = 400_000;

/**
 * Recognises what was pasted and lets the analyzer of its tool read it, secrets included. What it finds is free of secrets;
 * the text itself is held in memory, to be handed to the tool's page, until it is cleared or this page is left. A newer
 * text takes the place of one that is still being read.
 */
export function useToolReading(now: () => number): {
  reading: ToolReading | null;
  read: (text: string) => void;
} {
  const [reading, setReading] = useState<ToolReading | null>(null);
  const latest = useRef(0);
  const held = useRef<string | null>(null);
  const pasted = useCallback(() => held.current, []);
  useForget(
    useCallback(() => {
      held.current = null;
    }, []),
  );
  const read = useCallback(
    (text: string) => {
      const turn = (latest.current += 1);
      const fits = text.trim().length >= MIN_LENGTH && text.length <= MAX_LENGTH;
      held.current = fits ? text : null;
      if (!fits) {
        setReading(null);
        return;
      }
      void readWithTool(text, now()).then((found) => {
        if (latest.current === turn) setReading(found && { ...found, pasted });
      });
    },
    [now, pasted],
  );
  return { reading, read };
}

/** Null when no tool knows the text, or when its code could not be loaded: the search goes on without it. */
async function readWithTool(text: string, now: number): Promise<Omit<ToolReading, "pasted"> | null> {
  try {
    const { recognize } = await import("../../analyzers/recognize.ts");
    const [best] = recognize(text);
    if (!best) return null;
    const analyze = await TOOL_ANALYZERS[best.tool]?.();
    return { ...best, analysis: analyze?.(text, now) ?? { kind: toolEntry(best.tool).title, findings: [] } };
  } catch {
    return null;
  }
}
