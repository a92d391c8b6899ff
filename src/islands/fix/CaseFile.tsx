import { useArrival } from "../cause/use-arrival.ts";
import { CopyButton } from "../CopyButton.tsx";
import { browserWorld } from "../connect/page-world.ts";

interface CaseFileProps {
  /** The case file as Markdown, masked. */
  text: string;
  /** The wizard with the answers that led here; null for a person who did not come from one. */
  back: string | null;
}

const WORLD = browserWorld();

/** After the last cause: everything that was excluded and by what, ready for AWS Support or the team. */
export function CaseFile({ text, back }: CaseFileProps) {
  const heading = useArrival();
  return (
    <div class="wizard-notice">
      <h3 ref={heading} tabIndex={-1}>
        That was the last cause
      </h3>
      <p>
        No other cause is left that fits the answers. The case file says what was excluded and by what, and what AWS
        Support or your team still needs. {back !== null && <a href={back}>Back to your answers</a>}
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
