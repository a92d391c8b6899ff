import type { Question } from "../../schemas/tree.ts";
import { CopyButton } from "../CopyButton.tsx";
import { Inline } from "../Inline.tsx";

/** How to find the answer to a question: in words, in the console, by a command that only reads. */
export function FindOut({ find }: { find: Question["find"] }) {
  return (
    <details class="find-out">
      <summary>How to find out</summary>
      <p>
        <Inline text={find.how} />
      </p>
      {find.console && (
        <p>
          <strong>Console:</strong> <Inline text={find.console} />
        </p>
      )}
      {find.command && (
        <div class="find-out-command">
          <p>
            <strong>Command</strong> (only reads):
          </p>
          <pre tabIndex={0}>
            <code>{find.command}</code>
          </pre>
          <CopyButton text={find.command} what="command" />
        </div>
      )}
    </details>
  );
}
