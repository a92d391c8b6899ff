import type { RefObject } from "preact";
import type { TreeDocument } from "../../schemas/tree-document.ts";
import { EMPTY_PLACE, strikeOut, withdraw } from "../../session/place.ts";
import { NOTHING_FITS_URL } from "../../wizard/addresses.ts";
import type { PlaceState } from "../../wizard/place-address.ts";
import { Inline } from "../Inline.tsx";
import { leafHref } from "./Elimination.tsx";

interface OutcomeProps {
  document: TreeDocument;
  state: PlaceState;
  heading: RefObject<HTMLHeadingElement>;
}

interface CauseProps extends OutcomeProps {
  id: string;
  go: (state: PlaceState) => void;
}

/** The end of a way: one cause, with the link to its fix and the way on when the fix does not help. */
export function FoundCause({ id, document, state, heading, go }: CauseProps) {
  const cause = document.causes[id];
  if (!cause) return null;
  const last = Object.keys(state.answers).at(-1);
  return (
    <section class="outcome" aria-labelledby="outcome-heading">
      <p class="outcome-kind">This is the cause</p>
      <h2 id="outcome-heading" ref={heading} tabIndex={-1}>
        <Inline text={cause.title} />
      </h2>
      <p>
        <Inline text={cause.summary} />
      </p>
      <p class="question-tell">
        <span class="question-tell-label">Read aloud</span> <q>{cause.tell}</q>
      </p>
      <p class="outcome-actions">
        <a class="primary" href={leafHref(document, state, { kind: "cause", id })}>
          See the fix and how to prove it
        </a>
        <button
          type="button"
          onClick={() => {
            go(strikeOut(state, id));
          }}
        >
          Still failing after the fix
        </button>
      </p>
      {last && (
        <button
          type="button"
          class="quiet question-back"
          onClick={() => {
            go(withdraw(state, last));
          }}
        >
          Back
        </button>
      )}
    </section>
  );
}

interface TreeProps extends OutcomeProps {
  id: string;
  /** Goes on in the other tree without leaving the page, so that what was read stays. Null: there is nothing to keep. */
  follow: ((id: string, href: string) => void) | null;
}

/** The end of a way that belongs to another page. */
export function FoundTree({ id, document, state, heading, follow }: TreeProps) {
  const other = document.trees[id];
  if (!other) return null;
  const href = leafHref(document, state, { kind: "tree", id });
  return (
    <section class="outcome" aria-labelledby="outcome-heading">
      <p class="outcome-kind">Another page knows more</p>
      <h2 id="outcome-heading" ref={heading} tabIndex={-1}>
        <Inline text={other.title} />
      </h2>
      <p>What you have answered goes with you, as far as it is asked there.</p>
      <p class="outcome-actions">
        <a
          class="primary"
          href={href}
          onClick={(event) => {
            if (!follow || event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            follow(id, href);
          }}
        >
          Go on there
        </a>
      </p>
    </section>
  );
}

/** The answers rule out every cause: said plainly, with the ways on. */
export function NothingFits({ state, heading, go }: OutcomeProps & { go: (state: PlaceState) => void }) {
  const last = Object.keys(state.answers).at(-1);
  return (
    <section class="outcome" aria-labelledby="outcome-heading">
      <p class="outcome-kind">No cause is left</p>
      <h2 id="outcome-heading" ref={heading} tabIndex={-1}>
        None of the causes known here fits your answers
      </h2>
      <p>
        Go back to the answer you are least sure of, or let the <a href="/checkup/">check-up</a> look at the account.
        The case file below, under notes, says what your answers rule out.
      </p>
      <p class="outcome-actions">
        {last && (
          <button
            type="button"
            class="primary"
            onClick={() => {
              go(withdraw(state, last));
            }}
          >
            Back
          </button>
        )}
        <a class={last ? "button" : "primary"} href={NOTHING_FITS_URL}>
          What else can be done
        </a>
      </p>
    </section>
  );
}

/** No cause is left: what can be done with that. */
export function Exhausted({ document, state, heading, go }: OutcomeProps & { go: (state: PlaceState) => void }) {
  return (
    <section class="outcome" aria-labelledby="outcome-heading">
      <p class="outcome-kind">Nothing is left on this page</p>
      <h2 id="outcome-heading" ref={heading} tabIndex={-1}>
        None of the causes known here explains it
      </h2>
      <p>
        The fix of each of these did not help: {state.tried.map((id) => document.causes[id]?.title ?? id).join("; ")}.
        The case file below, under notes, says what was excluded and by what: it is ready for your team or for AWS
        Support.
      </p>
      <p class="outcome-actions">
        <a class="primary" href="/">
          Look for another error
        </a>
        <button
          type="button"
          onClick={() => {
            go(EMPTY_PLACE);
          }}
        >
          Start again
        </button>
      </p>
    </section>
  );
}
