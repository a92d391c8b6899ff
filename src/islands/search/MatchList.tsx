import { wizardAddress } from "../../search/addresses.ts";
import { familyOf } from "../../schemas/families.ts";
import type { Match } from "../../search/candidate.ts";
import type { Place } from "../../search/places.ts";
import type { SearchIndex } from "../../search/search-index.ts";
import { articleUrl } from "../../wizard/addresses.ts";

interface MatchListProps {
  matches: readonly Match[];
  /** Pages of operations and limits: those that are all the text asks for come first, others last. */
  places?: readonly Place[];
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

/** One line of the list. */
interface Option {
  url: string;
  kind: string;
  title: string;
  /** The title is spelt as code: the name of an error or an operation. */
  literal: boolean;
  level: Match["level"] | null;
  says: string;
  because: string;
}

const LEVELS: Readonly<Record<Match["level"], string>> = {
  certain: "The text decides it",
  likely: "Likely",
  possible: "Possible",
};

/** What was found, surest first. Each option is a link; ways around the first one stand below the list. */
export function MatchList({ matches, places = [], index, active, onActive }: MatchListProps) {
  const options = [
    ...places.filter(({ whole }) => whole).map(ofPlace),
    ...matches.map((match) => ofMatch(match, index)),
    ...places.filter(({ whole }) => !whole).map(ofPlace),
  ];
  if (options.length === 0) return null;
  const first = matches[0];
  const home = first?.error ?? null;
  return (
    <div class="match-list">
      {first?.level === "possible" && !places.some(({ whole }) => whole) && (
        <p class="search-note">No wording in this text is known here. These come nearest:</p>
      )}
      <div role="listbox" id={LIST_ID} aria-label="Results">
        {options.map(({ url, kind, title, literal, level, says, because }, place) => (
          <a
            key={url}
            role="option"
            id={optionId(place)}
            aria-selected={place === active}
            tabIndex={-1}
            class="match"
            data-level={level ?? "page"}
            href={url}
            onMouseMove={() => {
              if (place !== active) onActive(place);
            }}
          >
            <span class="match-kind">{kind}</span>
            <span class={literal ? "match-title literal" : "match-title"}>{title}</span>
            <span class="match-level">{says}</span>
            <span class="match-because">{because}</span>
          </a>
        ))}
      </div>
      {first && home !== null && (
        <p class="match-ways">
          {first.cause !== null && (
            <>
              <a href={articleUrl(home)}>All about {titleOf(home, index)}</a>{" "}
            </>
          )}
          <a href={wizardAddress(home, first.answers)}>
            {first.cause === null ? "Answer questions" : "Answer questions instead"}
          </a>
        </p>
      )}
    </div>
  );
}

function ofPlace({ kind, title, url, because }: Place): Option {
  return { url, kind, title, literal: kind === "Operation", level: null, says: "Reference", because };
}

function ofMatch(match: Match, index: SearchIndex): Option {
  const { error, cause, title, url, level, because } = match;
  return {
    url,
    kind: kindOf(match, index),
    title,
    literal: cause === null && !error?.startsWith("symptoms/"),
    level,
    says: cause === null && level === "certain" ? "The text names it" : LEVELS[level],
    because,
  };
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
