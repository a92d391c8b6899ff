import { useCallback, useMemo, useState } from "preact/hooks";
import { readTriggerResponse } from "../../analyzers/trigger-response/analyze-trigger-response.ts";
import { TRIGGER_IDS, triggerOf, type TriggerId } from "../../analyzers/trigger-response/triggers.ts";
import { FindingList } from "./FindingList.tsx";
import { PasteField } from "./PasteField.tsx";
import { ToolPart } from "./ToolPart.tsx";
import { TriggerPrograms } from "./TriggerPrograms.tsx";
import { TriggerShape } from "./TriggerShape.tsx";
import { useForget } from "./use-forget.ts";

/** Checks what a Lambda trigger returns, and prints a correct function with its test. */
export function TriggerTool({ causes }: { causes: Readonly<Record<string, string>> }) {
  const [text, setText] = useState<string | null>(null);
  const [picked, setPicked] = useState<TriggerId | "">("");
  const reading = useMemo(
    () => (text === null ? null : readTriggerResponse(text, picked === "" ? undefined : picked)),
    [text, picked],
  );
  const trigger = picked === "" ? (reading?.trigger ?? null) : picked;
  useForget(
    useCallback(() => {
      setText(null);
    }, []),
  );

  return (
    <>
      <ToolPart id="trigger-in" title="Answer">
        <div class="tool-fields">
          <div class="tool-field">
            <label for="trigger-picked">Trigger</label>
            <select
              id="trigger-picked"
              value={picked}
              onChange={(event) => {
                setPicked(event.currentTarget.value as TriggerId | "");
              }}
            >
              <option value="">Recognise it</option>
              {TRIGGER_IDS.map((id) => (
                <option key={id} value={id}>
                  {triggerOf(id).title}
                </option>
              ))}
            </select>
          </div>
        </div>
        <PasteField
          first
          id="trigger-paste"
          label="Paste what the function returned"
          rows={8}
          accept=".json,.log,.txt"
          onText={(next) => {
            setText(next === "" ? null : next);
          }}
          hint="The output of a test in the Lambda console, a line that your function logged, or what Lambda reports of an error. JSON, and what Node.js and Python print."
        />
      </ToolPart>
      <ToolPart id="trigger-found" title="What was found">
        <p role="status" class="tool-said">
          {reading ? `${reading.analysis.kind}.` : "Nothing has been pasted yet."}
        </p>
        <FindingList findings={reading?.analysis.findings ?? []} causes={causes} />
      </ToolPart>
      {trigger && (
        <>
          <ToolPart id="trigger-shape" title="What Cognito reads">
            <TriggerShape trigger={trigger} />
          </ToolPart>
          <ToolPart id="trigger-programs" title="A correct function">
            <TriggerPrograms trigger={trigger} />
          </ToolPart>
        </>
      )}
    </>
  );
}
