import { trimEndOf } from "../lib/trim-characters.ts";
import type { IndexedArticle } from "./search-index.ts";
import { PLACEHOLDER } from "./squash.ts";

/** What a candidate rests on. */
export type Ground =
  | { kind: "wording"; wording: string; operation: string | null; near: boolean; among?: number }
  | { kind: "name" }
  | { kind: "phrase" }
  | { kind: "words"; words: readonly string[] };

/** Says in a plain sentence why a candidate is offered. `cause` is null for an article as a whole. */
export function because(ground: Ground, article: IndexedArticle | null, cause: string | null): string {
  switch (ground.kind) {
    case "wording":
      return `${wordingSentence(ground, cause)}${ground.operation === null ? "" : `; the operation ${ground.operation} gives it`}.`;
    case "name":
      return cause === null
        ? `The text names ${article?.title ?? "this error"}; its questions tell the causes apart.`
        : `The text names ${article?.title ?? "this error"}, and what it says besides leads to this cause.`;
    case "phrase":
      return `That is how people search for this ${cause === null ? "problem" : "cause"}.`;
    case "words":
      return `It shares the words ${listed(ground.words)} with the text.`;
  }
}

function wordingSentence({ wording, near, among }: Extract<Ground, { kind: "wording" }>, cause: string | null): string {
  const quoted = `“${trimEndOf(wording.replace(PLACEHOLDER, "…"), ". \n")}”`;
  const said = near ? `The text comes near to the message ${quoted}, which` : `The message ${quoted}`;
  if (among === undefined) return near ? `${said} has this cause` : `${said} leads to this one cause`;
  if (cause === null) return `${said} is a wording of this error with ${among} known causes`;
  return `It is one of ${among} causes that give the message ${quoted}`;
}

function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1) ?? ""}`;
}
