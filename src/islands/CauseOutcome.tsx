import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import "../styles/wizard.css";
import { LeavingNote } from "./cause/LeavingNote.tsx";
import { type CauseOrigin, causeOrigin } from "./cause/origin.ts";
import { Resolved } from "./cause/Resolved.tsx";
import { CaseFile } from "./fix/CaseFile.tsx";

interface CauseOutcomeProps {
  causeId: string;
  /** The cause in words. */
  title: string;
  /** The trees that lead to this cause: an address that names another is not followed. */
  trees: string[];
  /** Static ways on, for a person who did not come from a wizard. */
  children?: ComponentChildren;
}

/** The end of a fix: it works, or this cause is struck out and the wizard goes on with everything known. */
export function CauseOutcome({ causeId, title, trees, children }: CauseOutcomeProps) {
  const [origin, setOrigin] = useState<CauseOrigin | null>(null);
  const [works, setWorks] = useState(false);
  const [lastCase, setLastCase] = useState<string | null>(null);

  useEffect(() => {
    setOrigin(causeOrigin(window.location.search, causeId, trees));
  }, [causeId, trees]);

  if (origin && works) return <Resolved causeId={causeId} title={title} origin={origin} />;
  if (origin && lastCase !== null) return <CaseFile text={lastCase} back={origin.back} />;
  if (!origin) return <>{children}</>;
  return (
    <>
      <div class="outcome-actions">
        <button
          type="button"
          class="primary"
          onClick={() => {
            setWorks(true);
          }}
        >
          Works now
        </button>
        <a
          class="button"
          href={origin.failed}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            void goOn(origin, setLastCase);
          }}
        >
          Still failing
        </a>
        {origin.back !== null && <a href={origin.back}>Back to your answers</a>}
      </div>
      <LeavingNote causeId={causeId} />
      {origin.back === null && children}
    </>
  );
}

/** Goes on in the wizard with this cause struck out; after the last cause there is nothing to go on with but the case file. */
async function goOn({ tree, failed }: CauseOrigin, onLast: (text: string) => void): Promise<void> {
  const text = await import("./fix/last-case.ts").then(({ lastCase }) => lastCase(tree, failed)).catch(() => null);
  if (text === null) window.location.assign(failed);
  else onLast(text);
}
