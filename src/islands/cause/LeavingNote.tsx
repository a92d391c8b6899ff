import { useEffect, useState } from "preact/hooks";
import { CopyButton } from "../CopyButton.tsx";
import { onProof, proofOf, tellsAnything } from "../fix/proof.ts";
import { proofWords } from "../fix/proof-words.ts";

/**
 * What does not go along to the questions: they are a page of their own, and what was read lives in the memory of this
 * one. So it is offered for copying before. Nothing is shown while there is nothing to lose.
 */
export function LeavingNote({ causeId }: { causeId: string }) {
  const [proof, setProof] = useState(() => proofOf(causeId));
  useEffect(() => {
    setProof(proofOf(causeId));
    return onProof(() => {
      setProof(proofOf(causeId));
    });
  }, [causeId]);
  if (!tellsAnything(proof)) return null;
  return (
    <p class="fine">
      “Still failing” opens the questions as a page of their own. Your answers go along; what was read and checked here
      stays in the memory of this page and does not. <CopyButton text={proofWords(proof)} what="what was checked" />
    </p>
  );
}
