import { useCallback, useEffect, useState } from "preact/hooks";
import "../../styles/tool-charts.css";
import type { Choice } from "../../analyzers/configuration/choose-resources.ts";
import type { JudgedConfiguration } from "./configuration/judge-configuration.ts";
import { ResourceChoice } from "./configuration/ResourceChoice.tsx";
import { ResourceList } from "./configuration/ResourceList.tsx";
import { summarize } from "./configuration/summarize.ts";
import { FindingList } from "./FindingList.tsx";
import { ToolPart } from "./ToolPart.tsx";
import { useForget } from "./use-forget.ts";
import { PasteField } from "./PasteField.tsx";

interface ConfigurationToolProps {
  /** Titles of causes by id. */
  causes: Readonly<Record<string, string>>;
}

const loadJudge = () => import("./configuration/judge-configuration.ts");

/** Runs the checks on a pasted configuration. The code that reads and checks is loaded with the first paste. */
export function ConfigurationTool({ causes }: ConfigurationToolProps) {
  const [text, setText] = useState("");
  const [choice, setChoice] = useState<Choice>({});
  const [judged, setJudged] = useState<JudgedConfiguration | null>(null);
  const [failed, setFailed] = useState(false);

  useForget(
    useCallback(() => {
      setText("");
    }, []),
  );
  useEffect(() => {
    let current = true;
    if (text.trim() === "") {
      setJudged(null);
      return;
    }
    loadJudge().then(
      ({ judgeConfiguration }) => {
        if (current) setJudged(judgeConfiguration(text, Date.now(), choice));
      },
      () => {
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [text, choice]);

  return (
    <div class="tool">
      <ToolPart id="configuration-in" title="Text to check">
        <PasteField
          first
          id="configuration"
          label="Configuration"
          rows={10}
          hint="Output of describe-user-pool or describe-user-pool-client, Terraform code, plan or state, or a template of CloudFormation, SAM or the CDK. A part of one will do."
          accept=".json,.tf,.yaml,.yml,.txt,.template,.tfstate"
          onText={(pasted) => {
            setChoice({});
            setText(pasted);
          }}
        />
      </ToolPart>
      {failed && (
        <p class="tool-problem" role="alert">
          The checks could not be loaded. Reload the page and paste again.
        </p>
      )}
      {judged && (
        <>
          <ToolPart id="configuration-found" title="What was found">
            <p role="status">
              {judged.kind}: {summarize(judged)}.
            </p>
            <FindingList
              findings={[...judged.notes.filter(({ severity }) => severity !== "note"), ...judged.faults]}
              causes={causes}
            />
            {judged.depends.length > 0 && (
              <details>
                <summary>Matters only with certain errors: {judged.depends.length}</summary>
                <FindingList findings={judged.depends} causes={causes} />
              </details>
            )}
            {judged.passed.length > 0 && (
              <details>
                <summary>In order: {judged.passed.length}</summary>
                <ul>
                  {judged.passed.map(({ id, title }) => (
                    <li key={id}>{title}</li>
                  ))}
                </ul>
              </details>
            )}
          </ToolPart>
          {(judged.resources.length > 0 || judged.notes.length > 0) && (
            <ToolPart id="configuration-read" title="What was read">
              <ResourceChoice
                resources={judged.resources}
                chosen={judged.chosen}
                look="tool-field"
                onChoose={setChoice}
              />
              <ResourceList resources={judged.resources} />
              <FindingList findings={judged.notes.filter(({ severity }) => severity === "note")} causes={causes} />
            </ToolPart>
          )}
        </>
      )}
    </div>
  );
}
