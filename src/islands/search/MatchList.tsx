import { wizardAddress } from "../../search/addresses.ts";
import { familyOf } from "../../schemas/families.ts";
import type { Match } from "../../search/candidate.ts";
import type { SearchIndex } from "../../search/search-index.ts";
import { articleUrl } from "../../wizard/addresses.ts";

interface MatchListProps {
  matches: readonly Match[];
  index: SearchIndex;
  /** Place of the option that the keyboard is on, or -1. */
  active: number;
  onActive: (place: number) => void;
}

export const LIST_ID = "search-results";

/** The id of one option, for `aria-activedescendant`. */
export function optionId(place: number): string {
  return `search-result-${place}`;
}

const LEVELS: Readonly<Record<Match["level"], string>> = {
  certain: "The text decides it",
  likely: "Likely",
  possible: "Possible",
};

/** What was found, surest first. Each option is a link; ways around the first one stand below the list. */
export function MatchList({ matches, index, active, onActive }: MatchListProps) {
  const first = matches[0];
  if (!first) return null;
  return (
    <div class="match-list">
      {first.level === "possible" && (
        <p class="search-note">No wording in this text is known here. These come nearest:</p>
      )}
      <div role="listbox" id={LIST_ID} aria-label="Results">
        {matches.map((match, place) => (
          <a
            key={match.url}
            role="option"
            id={optionId(place)}
            aria-selected={place === active}
            tabIndex={-1}
            class="match"
            data-level={match.level}
            href={match.url}
            onMouseMove={() => {
              if (place !== active) onActive(place);
            }}
          >
            <span class="match-kind">{kindOf(match, index)}</span>
            <span
              class={
                match.cause === null && !match.error?.startsWith("symptoms/") ? "match-title literal" : "match-title"
              }
            >
              {match.title}
            </span>
            <span class="match-level">
              {match.cause === null && match.level === "certain" ? "The text names it" : LEVELS[match.level]}
            </span>
            <span class="match-because">{match.because}</span>
          </a>
        ))}
      </div>
      {first.error !== null && (
        <p class="match-ways">
          {first.cause !== null && (
            <>
              <a href={articleUrl(first.error)}>All about {titleOf(first.error, index)}</a>{" "}
            </>
          )}
          <a href={wizardAddress(first.error, first.answers)}>
            {first.cause === null ? "Answer questions" : "Answer questions instead"}
          </a>
        </p>
      )}
    </div>
  );
}

function kindOf({ error, cause }: Match, index: SearchIndex): string {
  if (cause === null) {
    return error === null || error.startsWith("symptoms/") ? "Symptom" : `Error · ${familyOf(error).title}`;
  }
  return error === null ? "Cause" : `Cause · ${titleOf(error, index)}`;
}

function titleOf(id: string, index: SearchIndex): string {
  return index.articles.find((article) => article.id === id)?.title ?? id.replace(/^.*\//, "");
}
