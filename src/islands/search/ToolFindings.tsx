import { toolEntry, toolUrl } from "../../schemas/tools.ts";
import type { SearchIndex } from "../../search/search-index.ts";
import { FindingList } from "../tools/FindingList.tsx";
import type { ToolReading } from "./use-tool-reading.ts";

interface ToolFindingsProps {
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
export function ToolFindings({ reading: { tool, analysis }, index }: ToolFindingsProps) {
  const causes = Object.fromEntries(index?.causes.map(({ id, title }) => [id, title]) ?? []);
  const { title } = toolEntry(tool);
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
      <FindingList findings={analysis.findings} causes={causes} />
      <p>
        <a href={toolUrl(tool)}>More in the tool “{title}”</a>
      </p>
    </section>
  );
}
