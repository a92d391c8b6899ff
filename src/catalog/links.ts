import { articlesOf, type Library } from "../schemas/library.ts";
import { articleUrl, causeUrl, NOTHING_FITS_URL, stepUrl } from "../wizard/addresses.ts";
import type { Node } from "../wizard/graph.ts";

/** A thing that a page points to. */
export interface Link {
  id: string;
  title: string;
  summary: string;
  url: string;
}

/** The cause with this id as a link. An id that has no file yet goes by its own words. */
export function causeLink(library: Library, id: string): Link {
  const data = library.causes.find((cause) => cause.id === id)?.data;
  return { id, title: data?.title ?? words(id), summary: data?.summary ?? "", url: causeUrl(id) };
}

/** The error or symptom with this tree id as a link. */
export function articleLink(library: Library, id: string): Link {
  const data = articlesOf(library).find((article) => article.id === id)?.data;
  return { id, title: data?.title ?? words(id), summary: data?.summary ?? "", url: articleUrl(id) };
}

/** Where an answer leads, as a link that works without JavaScript. Causes remember in their address which tree led there. */
export function nodeLink(library: Library, treeId: string, node: Node): Link & { kind: Node["kind"] } {
  if (node.kind === "cause") {
    const link = causeLink(library, node.id);
    return { kind: "cause", ...link, url: `${link.url}?in=${treeId}` };
  }
  if (node.kind === "tree") {
    const link = articleLink(library, node.id);
    const start = articlesOf(library).find(({ id }) => id === node.id)?.data.tree.start;
    return { kind: "tree", ...link, url: start === undefined ? link.url : stepUrl(node.id, start) };
  }
  if (node.kind === "none") {
    return { kind: "none", id: node.id, title: "None of the causes known here", summary: "", url: NOTHING_FITS_URL };
  }
  const question = articlesOf(library).find(({ id }) => id === treeId)?.data.tree.questions[node.id];
  return {
    kind: "question",
    id: node.id,
    title: question?.ask ?? words(node.id),
    summary: question?.why ?? "",
    url: stepUrl(treeId, node.id),
  };
}

function words(id: string): string {
  return id.slice(id.indexOf("/") + 1).replaceAll("-", " ");
}
