import type { TreeDocument } from "../../schemas/tree-document.ts";
import type { LookedUp } from "../../session/answer-from-evidence.ts";
import { EMPTY_PLACE, withdraw } from "../../session/place.ts";
import type { PlaceState } from "../../wizard/place-address.ts";
import { labelOf } from "../../session/transcript.ts";
import type { Replay, Step } from "../../wizard/replay.ts";
import { Inline } from "../Inline.tsx";
import { LookedUpBy } from "./look-up/LookedUpBy.tsx";

interface TrailProps {
  document: TreeDocument;
  state: PlaceState;
  replay: Replay;
  go: (state: PlaceState) => void;
  /** By question: what gave its looked-up answer, as far as that is still in memory. */
  sources: Readonly<Record<string, LookedUp>>;
}

function LookedUpMark({ source }: { source: LookedUp | undefined }) {
  return (
    <>
      <small class="trail-by">looked up</small>
      {source && <LookedUpBy source={source} />}
    </>
  );
}

/** The answers so far, each with "Change"; those that the way no longer meets stand apart. */
export function Trail({ document, state, replay, go, sources }: TrailProps) {
  const { trail, setAside } = replay;
  if (trail.length === 0 && setAside.length === 0 && state.tried.length === 0) return null;
  const ask = (step: Step): string => document.tree.questions[step.question]?.ask ?? step.question;
  return (
    <section class="trail" aria-labelledby="trail-heading">
      <h2 id="trail-heading">Your answers</h2>
      <dl>
        {trail.map((step) => (
          <div key={step.question} class="trail-step">
            <dt>
              <Inline text={ask(step)} />
            </dt>
            <dd>
              <span>
                <Inline text={labelOf(document, step)} />
                {state.read.includes(step.question) && <small class="trail-by">read from what you pasted</small>}
                {state.looked.includes(step.question) && <LookedUpMark source={sources[step.question]} />}
              </span>
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  go(withdraw(state, step.question));
                }}
              >
                Change<span class="visually-hidden"> the answer to: {ask(step)}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      {setAside.length > 0 && (
        <details class="trail-aside">
          <summary>Set aside ({setAside.length})</summary>
          <p>These answers do not count on this way. They count again if it comes back to their questions.</p>
          <ul>
            {setAside.map((step) => (
              <li key={step.question}>
                <Inline text={ask(step)} /> <strong>{labelOf(document, step)}</strong>
              </li>
            ))}
          </ul>
        </details>
      )}
      <button
        type="button"
        class="quiet"
        onClick={() => {
          go(EMPTY_PLACE);
        }}
      >
        Start again
      </button>
    </section>
  );
}
