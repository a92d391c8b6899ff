import { causeUrl, wizardUrl } from "../wizard/addresses.ts";

type Answers = Readonly<Record<string, string>>;

/** The address of an article's wizard with answers that were read from a text; ids need no escaping. */
export function wizardAddress(treeId: string, answers: Answers): string {
  return `${wizardUrl(treeId)}${query([], answers)}`;
}

/** The address of a cause, with the tree that a person comes from and the answers that led there. */
export function causeAddress(causeId: string, treeId: string | null, answers: Answers): string {
  return `${causeUrl(causeId)}${query(treeId === null ? [] : [`in=${treeId}`], answers)}`;
}

function query(first: readonly string[], answers: Answers): string {
  const questions = Object.keys(answers);
  const parts = [
    ...first,
    ...Object.entries(answers).map(([question, option]) => `${question}=${option}`),
    ...(questions.length > 0 ? [`read=${questions.join(",")}`] : []),
  ];
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}
