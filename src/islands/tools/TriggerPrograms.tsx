import { printHandler } from "../../analyzers/trigger-response/print-handler.ts";
import type { TriggerId } from "../../analyzers/trigger-response/triggers.ts";
import { ProgramBlock } from "./ProgramBlock.tsx";

/** A minimal function for a trigger and a test of it for the person's own repository, in each language. */
export function TriggerPrograms({ trigger }: { trigger: TriggerId }) {
  return (
    <>
      {printHandler(trigger).map(({ language, handler, test }, index) => (
        <details key={language} class="tool-more" open={index === 0}>
          <summary>{language}</summary>
          <ProgramBlock {...handler} />
          <p>
            A test for your own repository, run with <code>{test.run}</code>:
          </p>
          <ProgramBlock {...test} />
        </details>
      ))}
    </>
  );
}
