import type { Incident } from "../schemas/incident.ts";
import { articlesOf, type Entry, type Library } from "../schemas/library.ts";
import { causeUrl, wizardUrl } from "../wizard/addresses.ts";
import { UNSURE, UNSURE_LABEL } from "../wizard/graph.ts";
import { articleLink, causeLink, type Link } from "./links.ts";

export interface IncidentView {
  id: string;
  url: string;
  data: Incident;
  article: Link;
  cause: Link;
  /** The walk in the words of the tree. */
  walk: { id: string; ask: string; answer: string; because: string }[];
  /** The wizard with the answers of the walk. */
  wizardUrl: string;
}

/** A worked incident, its walk written out with the questions and answers of the tree. */
export function incidentView(library: Library, { id, data }: Entry<Incident>): IncidentView {
  const questions = articlesOf(library).find((article) => article.id === data.tree)?.data.tree.questions ?? {};
  const query = data.walk.map(({ question, option }) => `${question}=${option}`).join("&");
  return {
    id,
    url: `/incidents/${id}/`,
    data,
    article: articleLink(library, data.tree),
    cause: { ...causeLink(library, data.cause), url: `${causeUrl(data.cause)}?in=${data.tree}&${query}` },
    walk: data.walk.map(({ question, option, because }) => ({
      id: question,
      ask: questions[question]?.ask ?? question,
      answer:
        option === UNSURE
          ? UNSURE_LABEL
          : (questions[question]?.options.find((known) => known.id === option)?.label ?? option),
      because,
    })),
    wizardUrl: `${wizardUrl(data.tree)}?${query}`,
  };
}
