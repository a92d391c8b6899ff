import "../../styles/tool-charts.css";
import { FindingList } from "./FindingList.tsx";
import { CallTables } from "./network-log/CallTables.tsx";
import type { LogPhase } from "./network-log/log-messages.ts";
import { SafeFile } from "./network-log/SafeFile.tsx";
import { Timeline } from "./network-log/Timeline.tsx";
import { useForget } from "./use-forget.ts";
import { useLogWorker, type LogState } from "./network-log/use-log-worker.ts";
import { ToolPart } from "./ToolPart.tsx";
import { PasteField } from "./PasteField.tsx";

interface NetworkLogToolProps {
  /** Titles of causes by id. */
  causes: Readonly<Record<string, string>>;
}

const PHASES: Readonly<Record<LogPhase, string>> = {
  reading: "Reading the file",
  finding: "Looking for calls of Cognito",
  masking: "Taking secrets out of the copy",
};

/** Reads a HAR file or a log in a worker, so that the page stays alive, and shows what happened in it. */
export function NetworkLogTool({ causes }: NetworkLogToolProps) {
  const { state, start, cancel, clear } = useLogWorker();
  const { report, safe } = state;
  useForget(clear);
  return (
    <div class="tool">
      <ToolPart id="log-in" title="Log">
        <PasteField
          first
          id="log"
          label="HAR file, console, server log, CloudTrail or trigger log"
          shows="nothing"
          hint="Drop a file on the field or paste, up to 150 MB. It is read in this browser only, and the field does not show it."
          accept=".har,.json,.log,.txt,.csv,.ndjson"
          onText={(text) => {
            if (text === "") clear();
            else start({ text });
          }}
          onFile={(file) => {
            start({ file });
          }}
        />
        <Progress state={state} onCancel={cancel} />
      </ToolPart>
      {report && (
        <>
          <ToolPart id="log-found" title="What was found">
            <p role="status" data-kind={report.format}>
              {report.kind}, {size(state.length)}: {report.count} Cognito {report.count === 1 ? "call" : "calls"} in{" "}
              {report.size} {report.format === "HAR" ? "entries" : report.format === "log lines" ? "lines" : "events"}.
            </p>
            <FindingList findings={report.findings} causes={causes} />
          </ToolPart>
          {report.count > 0 && (
            <ToolPart id="log-calls" title="In order of time">
              <Timeline calls={report.calls} />
              <CallTables report={report} />
            </ToolPart>
          )}
        </>
      )}
      {safe && (
        <ToolPart id="log-safe" title="The file without secrets">
          <SafeFile safe={safe} onSave={save} />
        </ToolPart>
      )}
    </div>
  );
}

function Progress({ state, onCancel }: { state: LogState; onCancel: () => void }) {
  const { phase, share, why } = state;
  if (phase === "idle" || phase === "done") return null;
  if (phase === "failed") {
    return (
      <p class="tool-problem" role="alert">
        {why}
      </p>
    );
  }
  if (phase === "cancelled") return <p role="status">Cancelled. What was found until then stands below.</p>;
  return (
    <p class="tool-progress" role="status">
      <label>
        {PHASES[phase]} <progress value={share} max={1} />
      </label>{" "}
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </p>
  );
}

function size(length: number): string {
  return length < 1_000_000
    ? `${Math.max(1, Math.round(length / 1_000))} kB`
    : `${Math.round(length / 100_000) / 10} MB`;
}

function save(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
