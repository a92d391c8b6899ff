import type { Tool } from "../../../schemas/cause.ts";
import { toolEntry, toolUrl } from "../../../schemas/tools.ts";
import { openTool } from "./open-tool.ts";

interface MoreInToolProps {
  tool: Tool;
  /** The text as it was pasted, from memory; null when it is not held any more. */
  text?: () => string | null;
}

const NOTHING = (): null => null;

/** The way to the tool itself. With the text it opens in a new tab and takes the text along; else it has to be pasted anew. */
export function MoreInTool({ tool, text = NOTHING }: MoreInToolProps) {
  const url = toolUrl(tool);
  const held = text() !== null;
  return (
    <p>
      <a
        href={url}
        onClick={(event) => {
          const pasted = text();
          if (pasted === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
          if (openTool(url, pasted, window)) event.preventDefault();
        }}
      >
        More in the tool “{toolEntry(tool).title}”
      </a>
      {held ? ", in a new tab, with what you pasted" : ": paste it there again"}
    </p>
  );
}
