import { useRef } from "preact/hooks";
import { commandsFor } from "../../collectors/pasted/commands-for.ts";
import type { UserLookup } from "../../collectors/requests.ts";
import type { ReadingName } from "../../evidence/evidence.ts";
import { CommandList } from "./CommandList.tsx";
import { PasteSummary } from "./PasteSummary.tsx";
import { usePaste, type PasteTakers } from "./use-paste.ts";

interface PasteWayProps extends PasteTakers {
  wanted: readonly ReadingName[];
  lookup: UserLookup;
}

/** The way in without keys: commands to run anywhere, and a field for their output, which never stays in the field. */
export function PasteWay({ wanted, lookup, ...takers }: PasteWayProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { pasted, take, choose } = usePaste(takers);

  const takeText = (text: string): void => {
    if (field.current) field.current.value = "";
    take(text);
  };
  const takeFrom = (event: Event, data: DataTransfer | null): void => {
    const text = data?.getData("text/plain") ?? "";
    if (text === "") return;
    event.preventDefault();
    takeText(text);
  };

  return (
    <div class="connect-way" data-way="paste">
      <p>
        Run these in a terminal, or in AWS CloudShell, where no set-up is needed. They only read. Paste the output
        below, one by one or all at once.
      </p>
      <CommandList commands={commandsFor(wanted, takers.subject, lookup)} />
      <div class="connect-field">
        <label for="paste-output">
          Output of the commands, as JSON{takers.onTemplate && ", or Terraform or a template"}
        </label>
        <textarea
          ref={field}
          id="paste-output"
          rows={4}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="paste-promise"
          onPaste={(event) => {
            takeFrom(event, event.clipboardData);
          }}
          onDrop={(event) => {
            takeFrom(event, event.dataTransfer);
          }}
        />
        <p id="paste-promise" class="fine">
          {takers.onTemplate &&
            "Terraform code, a plan or a state, and templates of CloudFormation, SAM or the CDK do as well, whole or in part. "}
          It is read in this page and sent nowhere. Secrets, addresses and phone numbers in it are dropped at once.
        </p>
      </div>
      <p class="connect-row">
        <button
          type="button"
          onClick={() => {
            takeText(field.current?.value ?? "");
          }}
        >
          Read what I typed
        </button>
      </p>
      <PasteSummary pasted={pasted} onChoose={choose} />
    </div>
  );
}
