import type { SearchIndex } from "./search-index.ts";
import { PLACEHOLDER } from "./squash.ts";
import { stems } from "./tokens.ts";

/** An article or a cause, as words are looked up in it. */
export interface Document {
  kind: "article" | "cause";
  id: string;
  /** What a word is worth here, before its rarity: the best field counts, long fields less. */
  worth: ReadonlyMap<string, number>;
  /** Pairs of words that stand side by side in its title, its phrases or what tells it apart. */
  pairs: ReadonlySet<string>;
  /** Title and search phrases, each as a set of stems. */
  phrases: readonly ReadonlySet<string>[];
}

/** What a word counts in each field. A title and a phrase say what the entry is about; other sentences touch on it. */
const WEIGHTS = { title: 1.5, search: 1.3, wording: 1, see: 1.1, weak: 0.5 };
/** The length in stems at which a field counts as it is; a longer one counts less, so that nothing wins by length. */
const USUAL = { title: 8, search: 22, wording: 20, see: 16, weak: 30 };
/** How far length counts, 0 to 1. */
const DAMPING = 0.45;
/** What a word counts in every field but the best. */
const AGAIN = 0.35;
/** An article has the sentences that tell all its causes apart: they say less about it than about the cause. */
const OF_CAUSES = 0.55;
/** A wording that more causes share tells nothing about any of them. */
const MAX_SHARED = 3;

type FieldName = keyof typeof WEIGHTS;
type Fields = Record<FieldName, readonly (readonly string[])[]>;

const known = new WeakMap<SearchIndex, Document[]>();

/** The entries of an index as documents: articles, then causes. Made once an index. */
export function documentsOf(index: SearchIndex): Document[] {
  const before = known.get(index);
  if (before) return before;
  const sees = new Map<string, string[]>();
  const said = new Map<string, string[]>();
  for (const { causes, sees: told, messages } of index.articles) {
    causes.forEach((cause, place) => {
      push(sees, cause, told[place] ?? "");
    });
    for (const { texts, causes } of messages)
      if (causes.length <= MAX_SHARED) for (const cause of causes) push(said, cause, ...texts);
  }
  const documents = [
    ...index.articles.map(({ id, title, messages, sees, search, weak }) =>
      document("article", id, {
        title: [title, id.replace(/^.*\//, "")].map(stems),
        search: search.map(cut),
        wording: messages.flatMap(({ texts }) => texts).map(stemsOfWording),
        see: sees.map(cut),
        weak: [cut(weak)],
      }),
    ),
    ...index.causes.map(({ id, title, search, weak }) =>
      document("cause", id, {
        title: [title, id.replaceAll("-", " ")].map(stems),
        search: search.map(cut),
        wording: (said.get(id) ?? []).map(stemsOfWording),
        see: (sees.get(id) ?? []).map(cut),
        weak: [cut(weak)],
      }),
    ),
  ];
  known.set(index, documents);
  return documents;
}

function document(kind: Document["kind"], id: string, fields: Fields): Document {
  const worth = new Map<string, number>();
  for (const name of Object.keys(WEIGHTS) as FieldName[]) {
    const words = new Set(fields[name].flat());
    const weight = WEIGHTS[name] * (kind === "article" && name === "see" ? OF_CAUSES : 1);
    const value = weight / (1 - DAMPING + DAMPING * Math.max(1, words.size / USUAL[name]));
    for (const word of words) {
      const before = worth.get(word) ?? 0;
      worth.set(word, Math.max(before, value) + AGAIN * Math.min(before, value));
    }
  }
  const { title, search, wording, see } = fields;
  return {
    kind,
    id,
    worth,
    pairs: new Set([...title, ...search, ...wording, ...see].flatMap(pairsOf)),
    phrases: [...title.slice(0, 1), ...search].map((words) => new Set(words)),
  };
}

/** Each two words that stand side by side. */
export function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, place) => `${words[place] ?? ""} ${word}`);
}

function stemsOfWording(wording: string): string[] {
  return stems(wording.replace(PLACEHOLDER, " "));
}

function cut(stemmed: string): string[] {
  return stemmed === "" ? [] : stemmed.split(" ");
}

function push<Item>(lists: Map<string, Item[]>, key: string, ...items: Item[]): void {
  const list = lists.get(key);
  if (list) list.push(...items);
  else lists.set(key, [...items]);
}
