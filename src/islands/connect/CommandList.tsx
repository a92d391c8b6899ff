import { commandText, type ReadCommand } from "../../collectors/pasted/commands-for.ts";
import { maskSecrets } from "../../lib/mask-secrets.ts";
import { CopyButton } from "../CopyButton.tsx";

/** Placeholders for what the output of the other commands tells. */
const TOLD_BY_OTHERS: ReadonlySet<string> = new Set(["DOMAIN", "PROVIDER_NAME", "JOB_ID"]);

/**
 * Commands to run, one below the other, and a button that copies them all. An address or phone number in a command is
 * shown as a mark, and is there in what is copied.
 */
export function CommandList({ commands: all }: { commands: readonly ReadCommand[] }) {
  const commands = all.filter(({ blanks }) => !blanks.some((blank) => TOLD_BY_OTHERS.has(blank)));
  const text = commandText(commands);
  const { text: shown, receipt } = maskSecrets(text);
  const blanks = [...new Set(commands.flatMap((command) => command.blanks))];
  const notes = new Set(
    commands.flatMap(({ operation, note }) => (note === undefined ? [] : [`${operation}: ${note}`])),
  );
  const later = all.length - commands.length;
  return (
    <div class="connect-commands">
      <pre tabIndex={0} role="region" aria-label="Commands that read the settings">
        <code>{shown}</code>
      </pre>
      <p class="connect-row">
        <CopyButton text={text} what={commands.length === 1 ? "the command" : `the ${commands.length} commands`} />
      </p>
      {later > 0 && (
        <p class="fine">
          {later === 1 ? "1 more command follows" : `${later} more commands follow`} when the output of these has told
          what to ask for.
        </p>
      )}
      {receipt.length > 0 && <p class="fine">The user name is hidden here, and is in what you copy.</p>}
      {blanks.length > 0 && (
        <p class="fine">
          Still to be filled in: <code>{blanks.join(", ")}</code>. The fields above do it for you.
        </p>
      )}
      {text.includes("'") && (
        <p class="fine">The quotes are those of a POSIX shell. On Windows, AWS CloudShell takes them as they are.</p>
      )}
      {notes.size > 0 && (
        <ul class="fine">
          {[...notes].map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
