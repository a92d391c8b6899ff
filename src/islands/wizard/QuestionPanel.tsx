import type { RefObject } from "preact";
import type { TreeDocument } from "../../schemas/tree-document.ts";
import type { FromEvidence } from "../../session/answer-from-evidence.ts";
import { answer, withdraw } from "../../session/place.ts";
import { formatPlace, type PlaceState } from "../../wizard/place-address.ts";
import { prune } from "../../wizard/prune.ts";
import { UNSURE, type Graph } from "../../wizard/graph.ts";
import type { Replay } from "../../wizard/replay.ts";
import { Inline } from "../Inline.tsx";
import { FindOut } from "./FindOut.tsx";
import { LookUpBar } from "./look-up/LookUpBar.tsx";
import type { LookUp } from "./look-up/use-look-up.ts";

/** Looking up, as far as a question needs it. */
export interface LookUpHere {
  desk: LookUp;
  here: FromEvidence | null;
  take: (question: string) => void;
}

interface QuestionPanelProps {
  id: string;
  document: TreeDocument;
  graph: Graph;
  state: PlaceState;
  replay: Replay;
  go: (state: PlaceState) => void;
  heading: RefObject<HTMLHeadingElement>;
  lookUp: LookUpHere;
}

/** One question. Digits choose an answer and U is "not sure" while the focus is inside; answers are links that open anywhere. */
export function QuestionPanel({ id, document, graph, state, replay, go, heading, lookUp }: QuestionPanelProps) {
  const question = document.tree.questions[id];
  if (!question) return null;
  const possible = new Set(
    prune(graph, new Set(state.tried))
      .questions.get(id)
      ?.edges.map(({ option }) => option),
  );
  const answers = graph.questions.get(id)?.edges ?? [];
  const last = replay.trail.at(-1);

  const choose = (option: string): void => {
    go(answer(state, id, option));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const option = event.key.toLowerCase() === "u" ? UNSURE : answers[Number(event.key) - 1]?.option;
    if (option === undefined || !possible.has(option)) return;
    event.preventDefault();
    choose(option);
  };

  return (
    <section class="question" aria-labelledby="question-heading" onKeyDown={onKeyDown}>
      <h2 id="question-heading" ref={heading} tabIndex={-1}>
        <Inline text={question.ask} />
      </h2>
      <p class="question-why">
        <Inline text={question.why} />
      </p>
      <p class="question-tell">
        <span class="question-tell-label">Read aloud</span> <q>{question.tell}</q>
      </p>
      {question.lookUp && (
        <LookUpBar
          lookUp={lookUp.desk}
          here={lookUp.here}
          labelOf={(option) => answers.find((edge) => edge.option === option)?.label ?? option}
          onTake={() => {
            lookUp.take(id);
          }}
        />
      )}
      <ol class="question-options">
        {answers.map(({ option, label }, index) => (
          <li key={option} data-option={option}>
            {possible.has(option) ? (
              <a
                href={formatPlace(answer(state, id, option))}
                aria-keyshortcuts={option === UNSURE ? "U" : String(index + 1)}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  choose(option);
                }}
              >
                <kbd aria-hidden="true">{option === UNSURE ? "U" : index + 1}</kbd>
                <span>
                  <Inline text={label} />
                </span>
              </a>
            ) : (
              <span class="question-out">
                <s>
                  <Inline text={label} />
                </s>{" "}
                <small>its fix did not help</small>
              </span>
            )}
          </li>
        ))}
      </ol>
      <FindOut find={question.find} />
      {last && (
        <button
          type="button"
          class="quiet question-back"
          onClick={() => {
            go(withdraw(state, last.question));
          }}
        >
          Back
        </button>
      )}
    </section>
  );
}
