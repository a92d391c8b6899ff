import { TREE_ID } from "../schemas/id-patterns.ts";

/** The address of the article that a tree belongs to: `/symptoms/x/` or `/errors/user-pools/X/`. */
export function articleUrl(treeId: string): string {
  return treeId.startsWith("symptoms/") ? `/${treeId}/` : `/errors/${treeId}/`;
}

export function wizardUrl(treeId: string): string {
  return `${articleUrl(treeId)}wizard/`;
}

export function stepUrl(treeId: string, question: string): string {
  return `${wizardUrl(treeId)}${question}/`;
}

export function mapUrl(treeId: string): string {
  return `${articleUrl(treeId)}map/`;
}

/** Where an answer leads that no cause of the site fits. */
export const NOTHING_FITS_URL = "/nothing-fits/";

export function causeUrl(causeId: string): string {
  return `/causes/${causeId}/`;
}

/** A tree id that came from outside (an address, a file), or null when it is not spelt like one. */
export function readTreeId(text: string | null): string | null {
  return text !== null && TREE_ID.test(text) ? text : null;
}

/** The tree whose wizard has this address, or null when it is the address of something else. */
export function treeOfWizard(path: string): string | null {
  return readTreeId(/^\/(?:errors\/)?(.+)\/wizard\/$/.exec(path)?.[1] ?? null);
}
