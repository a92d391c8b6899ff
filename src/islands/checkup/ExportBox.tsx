import { reportJson, reportMarkdown, type ReportInput } from "../../session/checkup-report.ts";
import { CopyButton } from "../CopyButton.tsx";
import type { PageWorld } from "../connect/page-world.ts";

interface ExportBoxProps {
  world: PageWorld;
  report: Omit<ReportInput, "at" | "origin">;
}

/** The report to take along. It is made anew for each press and masked; nothing secret is in it. */
export function ExportBox({ world, report }: ExportBoxProps) {
  const input: ReportInput = { ...report, origin: world.origin(), at: new Date(world.now()) };
  const markdown = reportMarkdown(input);
  const json = reportJson(input);
  return (
    <div class="checkup-export">
      <p class="fine">Without secrets, addresses, phone numbers and the user's name.</p>
      <p class="connect-row">
        <CopyButton text={markdown} what="as Markdown" />
        <CopyButton text={json} what="as JSON" />
      </p>
      <p class="connect-row">
        <button
          type="button"
          onClick={() => {
            world.download("cognito-checkup.md", "text/markdown", markdown);
          }}
        >
          Download Markdown
        </button>
        <button
          type="button"
          onClick={() => {
            world.download("cognito-checkup.json", "application/json", json);
          }}
        >
          Download JSON
        </button>
      </p>
    </div>
  );
}
