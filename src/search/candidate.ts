import { articleUrl } from "../wizard/addresses.ts";
import { causeAddress, wizardAddress } from "./addresses.ts";
import { because, type Ground } from "./because.ts";
import type { IndexedArticle, SearchIndex } from "./search-index.ts";

/** One place that a text may belong to. */
export interface Match {
  /** Tree id of the article, or null when a cause stands in none. */
  error: string | null;
  /** The cause, when the text decides it or makes it a candidate; null leaves it to the wizard. */
  cause: string | null;
  title: string;
  /** Where to go: the cause; else the wizard, if facts answered a question; else the article. */
  url: string;
  /** 0 to 1. Orders candidates; it is no probability. */
  confidence: number;
  level: "certain" | "likely" | "possible";
  /** Why it is here, as a plain sentence. */
  because: string;
  /** The article's questions that the text answers: option ids by question id. */
  answers: Record<string, string>;
}

/** What a candidate is made of. */
export interface Found {
  article: IndexedArticle | null;
  cause: string | null;
  confidence: number;
  answers: Record<string, string>;
  ground: Ground;
}

/** From here on the text decides; below it a candidate is likely, and below that possible. */
const CERTAIN = 0.8;
const LIKELY = 0.5;

/** Makes a match of what was found: its title, address, level and reason. */
export function candidate({ article, cause, confidence, answers, ground }: Found, index: SearchIndex): Match {
  const error = article?.id ?? null;
  const sure = Math.round(Math.max(0.05, Math.min(0.98, confidence)) * 100) / 100;
  return {
    error,
    cause,
    title: cause === null ? (article?.title ?? "") : (index.causes.find(({ id }) => id === cause)?.title ?? cause),
    url: addressOf(error, cause, answers),
    confidence: sure,
    level: sure >= CERTAIN ? "certain" : sure >= LIKELY ? "likely" : "possible",
    because: because(ground, article, cause),
    answers,
  };
}

function addressOf(error: string | null, cause: string | null, answers: Record<string, string>): string {
  if (cause !== null) return causeAddress(cause, error, answers);
  if (error === null) return "/errors/";
  return Object.keys(answers).length > 0 ? wizardAddress(error, answers) : articleUrl(error);
}
