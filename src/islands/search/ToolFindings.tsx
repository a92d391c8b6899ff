import { toolEntry, toolUrl } from "../../schemas/tools.ts";
import type { SearchIndex } from "../../search/search-index.ts";
import { FindingList } from "../tools/FindingList.tsx";
import type { ToolReading } from "./use-tool-reading.ts";

interface ToolFindingsProps {
  reading: ToolReading;
  /** Null while the titles of causes are being read. */
  index: SearchIndex | null;
}

/** What a tool found in the paste, each with its cause, and the way to the tool itself. */
export function ToolFindings({ reading: { tool, analysis }, index }: ToolFindingsProps) {
  const causes = Object.fromEntries(index?.causes.map(({ id, title }) => [id, title]) ?? []);
  const { title } = toolEntry(tool);
  return (
    <section class="tool-findings" aria-labelledby="search-tool">
      <h2 class="search-heading" id="search-tool">
        {analysis.kind}
      </h2>
      <FindingList findings={analysis.findings} causes={causes} />
      <p class="match-ways">
        <a href={toolUrl(tool)}>More in the tool “{title}”</a>
      </p>
    </section>
  );
}
