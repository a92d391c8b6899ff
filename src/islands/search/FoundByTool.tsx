import type { SearchIndex } from "../../search/search-index.ts";
import { FindingList } from "../tools/FindingList.tsx";
import { MoreInTool } from "../tools/hand-over/MoreInTool.tsx";
import type { ToolReading } from "./use-tool-reading.ts";

export interface FoundByToolProps {
  reading: ToolReading;
  /** Null while the titles of causes are being read. */
  index: SearchIndex | null;
}

const FACTS = [
  ["region", "the Region"],
  ["userPoolId", "the user pool"],
  ["clientId", "the app client"],
] as const;

/** What a tool found in the paste, each with its cause, and the way to the tool itself. */
export function FoundByTool({ reading: { tool, analysis, pasted }, index }: FoundByToolProps) {
  const causes = Object.fromEntries(index?.causes.map(({ id, title }) => [id, title]) ?? []);
  const ids = FACTS.flatMap(([name, words]) => {
    const value = analysis.facts?.[name];
    return value === undefined ? [] : [`${words} ${value}`];
  });
  return (
    <section class="tool-findings" aria-labelledby="search-tool">
      <h2 class="search-heading" id="search-tool">
        {analysis.kind}
      </h2>
      {ids.length > 0 && <p class="fine">It names {ids.join(", ")}.</p>}
      <FindingList findings={analysis.findings} causes={causes} index={index} />
      <MoreInTool tool={tool} text={pasted} />
    </section>
  );
}
