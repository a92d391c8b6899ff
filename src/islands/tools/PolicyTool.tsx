import "../../styles/tool-charts.css";
import { CopyButton } from "../CopyButton.tsx";
import { FindingList } from "./FindingList.tsx";
import { ToolPart } from "./ToolPart.tsx";
import { PasteField } from "./PasteField.tsx";
import { usePolicy } from "./policy/use-policy.ts";

interface PolicyToolProps {
  /** Titles of causes by id. */
  causes: Readonly<Record<string, string>>;
}

/** Holds an IAM policy against a refusal. */
export function PolicyTool({ causes }: PolicyToolProps) {
  const { analysis, setMessage, setPolicy } = usePolicy();
  const statement = analysis?.statement ?? null;
  return (
    <div class="tool">
      <ToolPart id="policy-in" title="Message and policy">
        <PasteField
          id="policy-message"
          label="AccessDenied message"
          rows={3}
          hint="The whole message: the end of it names the kind of policy."
          onText={setMessage}
        />
        <PasteField
          first
          id="policy-json"
          label="Policy"
          rows={9}
          hint="The JSON of one policy of the user or role, or what aws iam get-role-policy prints."
          accept=".json,.txt"
          onText={setPolicy}
        />
      </ToolPart>
      {analysis && (
        <ToolPart id="policy-found" title="What was found">
          {analysis.denied && (
            <p role="status">
              Refused: <code>{analysis.denied.action}</code>
              {analysis.denied.resource !== "" && (
                <>
                  {" "}
                  on <code>{analysis.denied.resource}</code>
                </>
              )}
              .
            </p>
          )}
          <FindingList findings={analysis.findings} causes={causes} />
        </ToolPart>
      )}
      {statement !== null && (
        <ToolPart id="policy-statement" title="The smallest policy">
          <p>It allows what was refused and nothing else. Words in capitals stand for what the message does not say.</p>
          <pre class="tool-code" tabindex={0} role="group" aria-label="The smallest policy">
            <code>{statement}</code>
          </pre>
          <CopyButton text={statement} what="policy" />
        </ToolPart>
      )}
    </div>
  );
}
