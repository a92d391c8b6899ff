import { CopyButton } from "../CopyButton.tsx";
import { browserWorld } from "../connect/page-world.ts";

interface CaseFileProps {
  /** The case file as Markdown, masked. */
  text: string;
  /** The wizard with the answers that led here. */
  back: string;
}

const WORLD = browserWorld();

/** After the last cause: everything that was excluded and by what, ready for AWS Support or the team. */
export function CaseFile({ text, back }: CaseFileProps) {
  return (
    <div class="wizard-notice" role="status">
      <p>
        That was the last cause that these answers leave. The case file says what was excluded and by what, and what AWS
        Support or your team still needs. <a href={back}>Back to your answers</a>
      </p>
      <p class="outcome-actions">
        <CopyButton text={text} what="case file" />
        <button
          type="button"
          onClick={() => {
            WORLD.download("cognito-case.md", "text/markdown", text);
          }}
        >
          Save case file
        </button>
      </p>
      <pre class="handover-text" tabIndex={0} aria-label="Case file">
        {text}
      </pre>
    </div>
  );
}
