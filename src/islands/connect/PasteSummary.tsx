import type { Choice } from "../../analyzers/configuration/choose-resources.ts";
import { READINGS, type ReadingName } from "../../evidence/evidence.ts";
import type { Subject, SubjectField } from "../../evidence/subject.ts";
import type { TokenIds } from "./read-token-ids.ts";
import { SUBJECT_WORDS } from "./subject-words.ts";
import type { Pasted } from "./use-paste.ts";

interface PasteSummaryProps {
  pasted: Pasted | null;
  onChoose: (choice: Choice) => void;
}

const SAID: Readonly<Record<Extract<Pasted["kind"], "loading" | "failed" | "not-settings">, string>> = {
  loading: "Reading…",
  failed: "The part of this page that reads this kind of text could not be loaded. Paste it again.",
  "not-settings":
    "This is Terraform or a template. It says what is meant to be set, not what is set now, and a fix that was built from it could reset the rest. Run the command above and paste its output.",
};

/** What became of the last paste. */
export function PasteSummary({ pasted, onChoose }: PasteSummaryProps) {
  if (pasted?.kind === "template") {
    return <pasted.kit.ConfigurationTaken read={pasted.read} taken={pasted.taken} onChoose={onChoose} />;
  }
  return (
    <div role="status" class="connect-said">
      {pasted?.kind === "output" ? <OutputSummary {...pasted} /> : pasted && <p>{SAID[pasted.kind]}</p>}
    </div>
  );
}

function OutputSummary({ read: { readings, notes }, token }: Extract<Pasted, { kind: "output" }>) {
  const names = (Object.keys(readings) as ReadingName[]).map((name) => READINGS[name].call);
  const said = token === null ? notes : tokenNotes(token);
  return (
    <>
      {names.length > 0 && <p>Taken over: {names.join(", ")}.</p>}
      {said.length > 0 && (
        <ul class="connect-notes">
          {said.map((note) => (
            <li key={note}>{sentence(note)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function tokenNotes({ ids, other }: TokenIds): string[] {
  const told = words(ids);
  const differs = Object.entries(other).map(
    ([field, value]) => `${SUBJECT_WORDS[field as SubjectField].label} in the token is ${value}, not the one above`,
  );
  const read = told === "" ? "the text holds a token of a user" : `read from the token: ${told}`;
  return [`${read}; the token itself was not kept`, ...differs];
}

function words(ids: Subject): string {
  return (Object.keys(ids) as SubjectField[]).map((field) => SUBJECT_WORDS[field].label).join(", ");
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
