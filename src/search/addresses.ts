import { causeUrl, wizardUrl } from "../wizard/addresses.ts";
import { formatPlace } from "../wizard/place-address.ts";
import type { Answers } from "../wizard/replay.ts";

/** The address of an article's wizard with answers that were read from a text. */
export function wizardAddress(treeId: string, answers: Answers): string {
  return wizardUrl(treeId) + formatPlace(asRead(answers));
}

/** The address of a cause, with the tree that a person comes from and the answers that led there. */
export function causeAddress(causeId: string, treeId: string | null, answers: Answers): string {
  return causeUrl(causeId) + formatPlace(asRead(answers), treeId === null ? {} : { in: treeId });
}

function asRead(answers: Answers) {
  return { answers, tried: [], read: Object.keys(answers), looked: [] };
}
