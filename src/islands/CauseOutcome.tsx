import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import "../styles/wizard.css";
import { Resolved } from "./cause/Resolved.tsx";
import { CaseFile } from "./fix/CaseFile.tsx";
import { readTreeId, wizardUrl } from "../wizard/addresses.ts";

interface CauseOutcomeProps {
  causeId: string;
  /** The trees that lead to this cause: an address that names another is not followed. */
  trees: string[];
  /** Static ways on, for a person who did not come from a wizard. */
  children?: ComponentChildren;
}

interface Origin {
  tree: string;
  /** The wizard with the answers that led here. */
  back: string;
  /** The wizard with this cause struck out. */
  failed: string;
}

/** The end of a fix: it works, or this cause is struck out and the wizard goes on with everything known. */
export function CauseOutcome({ causeId, trees, children }: CauseOutcomeProps) {
  const [origin, setOrigin] = useState<Origin | null>(null);
  const [works, setWorks] = useState(false);
  const [lastCase, setLastCase] = useState<string | null>(null);

  useEffect(() => {
    setOrigin(readOrigin(window.location.search, causeId, trees));
  }, [causeId, trees]);

  if (origin && works) return <Resolved causeId={causeId} tree={origin.tree} back={origin.back} />;
  if (origin && lastCase !== null) return <CaseFile text={lastCase} back={origin.back} />;
  if (!origin) return <>{children}</>;
  return (
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
      <a href={origin.back}>Back to your answers</a>
    </div>
  );
}

/** Goes on in the wizard with this cause struck out; after the last cause there is nothing to go on with but the case file. */
async function goOn({ tree, failed }: Origin, onLast: (text: string) => void): Promise<void> {
  const text = await import("./fix/last-case.ts").then(({ lastCase }) => lastCase(tree, failed)).catch(() => null);
  if (text === null) window.location.assign(failed);
  else onLast(text);
}

function readOrigin(search: string, causeId: string, trees: readonly string[]): Origin | null {
  const params = new URLSearchParams(search);
  const tree = readTreeId(params.get("in"));
  if (tree === null || !trees.includes(tree)) return null;
  params.delete("in");
  const tried = (params.get("not") ?? "").split(",").filter((id) => id !== "" && id !== causeId);
  params.delete("not");
  const address = (not: readonly string[]): string => {
    const parts = [...params].map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
    if (not.length > 0) parts.push(`not=${not.join(",")}`);
    return wizardUrl(tree) + (parts.length > 0 ? `?${parts.join("&")}` : "");
  };
  return { tree, back: address(tried), failed: address([...tried, causeId]) };
}
