import type { Article } from "../schemas/article.ts";
import type { Entry, Library } from "../schemas/library.ts";
import type { Message } from "../schemas/message.ts";
import type { Source } from "../schemas/source.ts";
import { articleUrl, mapUrl, stepUrl, wizardUrl } from "../wizard/addresses.ts";
import { type Family, familyOf } from "../schemas/families.ts";
import { articleLink, causeLink, type Link } from "./links.ts";

export interface MessageView extends Message {
  /** The causes that give this wording, likeliest first. */
  leadsTo: Link[];
}

/** Everything that the page of an error or a symptom shows, apart from its prose. */
export interface ArticleView {
  id: string;
  kind: "error" | "symptom";
  title: string;
  summary: string;
  url: string;
  wizardUrl: string;
  firstStepUrl: string;
  mapUrl: string;
  family: Family;
  status: readonly number[];
  messages: MessageView[];
  /** "If you see … → cause", likeliest first. */
  apart: { see: string; cause: Link }[];
  confusedWith: { article: Link; because: string }[];
  firstQuestion: string;
  questions: number;
  sources: readonly Source[];
}

/** Joins an article with the causes and articles that it names. */
export function articleView(library: Library, { id, data }: Entry<Article>): ArticleView {
  const isError = "status" in data;
  return {
    id,
    kind: isError ? "error" : "symptom",
    title: data.title,
    summary: data.summary,
    url: articleUrl(id),
    wizardUrl: wizardUrl(id),
    firstStepUrl: stepUrl(id, data.tree.start),
    mapUrl: mapUrl(id),
    family: familyOf(id),
    status: isError ? data.status : [],
    messages: data.messages.map((message) => ({
      ...message,
      leadsTo: message.causes.map((cause) => causeLink(library, cause)),
    })),
    apart: data.apart.map(({ see, cause }) => ({ see, cause: causeLink(library, cause) })),
    confusedWith: data.confusedWith.map(({ tree, because }) => ({ article: articleLink(library, tree), because })),
    firstQuestion: data.tree.questions[data.tree.start]?.ask ?? "",
    questions: Object.keys(data.tree.questions).length,
    sources: data.sources,
  };
}
