import { useRef, useState } from "preact/hooks";
import { commandsFor } from "../../collectors/pasted/commands-for.ts";
import type { PastedRead } from "../../collectors/pasted/read-pasted.ts";
import type { UserLookup } from "../../collectors/requests.ts";
import { READINGS, type ReadingName } from "../../evidence/evidence.ts";
import type { Subject } from "../../evidence/subject.ts";
import { CommandList } from "./CommandList.tsx";

interface PasteWayProps {
  wanted: readonly ReadingName[];
  subject: Subject;
  lookup: UserLookup;
  /** Reads a pasted text and takes over what it holds. */
  onPaste: (text: string) => PastedRead;
}

/** The way in without keys: commands to run anywhere, and a field for their output, which never stays in the field. */
export function PasteWay({ wanted, subject, lookup, onPaste }: PasteWayProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [read, setRead] = useState<PastedRead | null>(null);

  const take = (text: string): void => {
    if (field.current) field.current.value = "";
    setRead(onPaste(text));
  };
  const takeFrom = (event: Event, data: DataTransfer | null): void => {
    const text = data?.getData("text/plain") ?? "";
    if (text === "") return;
    event.preventDefault();
    take(text);
  };

  return (
    <div class="connect-way" data-way="paste">
      <p>
        Run these in a terminal, or in AWS CloudShell, where no set-up is needed. They only read. Paste the output
        below, one by one or all at once.
      </p>
      <CommandList commands={commandsFor(wanted, subject, lookup)} />
      <div class="connect-field">
        <label for="paste-output">Output of the commands, as JSON</label>
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
          It is read in this page and sent nowhere. Secrets, addresses and phone numbers in it are dropped at once.
        </p>
      </div>
      <p class="connect-row">
        <button
          type="button"
          onClick={() => {
            take(field.current?.value ?? "");
          }}
        >
          Read what I typed
        </button>
      </p>
      <div role="status" class="connect-said">
        {read && <PasteSummary read={read} />}
      </div>
    </div>
  );
}

function PasteSummary({ read }: { read: PastedRead }) {
  const names = (Object.keys(read.readings) as ReadingName[]).map((name) => READINGS[name].call);
  return (
    <>
      {names.length > 0 && <p>Taken over: {names.join(", ")}.</p>}
      {read.notes.length > 0 && (
        <ul class="connect-notes">
          {read.notes.map((note) => (
            <li key={note}>{sentence(note)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
