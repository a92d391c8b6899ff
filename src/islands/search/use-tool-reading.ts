import { useCallback, useRef, useState } from "preact/hooks";
import type { Analysis } from "../../analyzers/analysis.ts";
import type { Tool } from "../../schemas/cause.ts";
import { toolEntry } from "../../schemas/tools.ts";
import { TOOL_ANALYZERS } from "./tool-analyzers.ts";

/** What a tool made of the paste. Holds no secret: the text itself is not kept. */
export interface ToolReading {
  tool: Tool;
  /** From 0.9 on the form of the text decides that it belongs to the tool. */
  confidence: number;
  analysis: Analysis;
}

/** Below this a text is a search, not a thing to analyse. In characters. */
const MIN_LENGTH = 20;

/** Longer texts are left to the tool's own page, which reads them beside the page's own work. In UTF-16 units. */
const MAX_LENGTH = 400_000;

/**
 * Recognises what was pasted and lets the analyzer of its tool read it, secrets included. The text lives in this call only;
 * what comes back is free of secrets. A newer text takes the place of one that is still being read.
 */
export function useToolReading(now: () => number): {
  reading: ToolReading | null;
  read: (text: string) => void;
} {
  const [reading, setReading] = useState<ToolReading | null>(null);
  const latest = useRef(0);
  const read = useCallback(
    (text: string) => {
      const turn = (latest.current += 1);
      if (text.trim().length < MIN_LENGTH || text.length > MAX_LENGTH) {
        setReading(null);
        return;
      }
      void readWithTool(text, now()).then((found) => {
        if (latest.current === turn) setReading(found);
      });
    },
    [now],
  );
  return { reading, read };
}

/** Null when no tool knows the text, or when its code could not be loaded: the search goes on without it. */
async function readWithTool(text: string, now: number): Promise<ToolReading | null> {
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
