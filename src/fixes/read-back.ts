import { carryOver } from "./carry-over.ts";
import type { BuiltFix } from "./build-fix.ts";
import { codeText } from "./code-parts.ts";
import { differenceOf } from "./difference.ts";
import { markedFix, type MarkedFix } from "./marked-fix.ts";
import type { Settings } from "./replaced-resource.ts";
import { RESOURCES } from "./resources.ts";
import { sameValue } from "./same-value.ts";

/** What settings that are read again say about a fix. */
export interface ReadBack {
  outcome: "written" | "as-before" | "other";
  /** The fields that are not what was sent. */
  wrong: string[];
}

/**
 * Compares settings with what was sent, by their meaning. Blanks that were filled in somewhere else, such as an address
 * that this page never holds, match what stands in their place.
 */
export function readBack(built: BuiltFix, latest: Settings): ReadBack {
  const marked = markedFix(built);
  const { of, change, undo, names } = marked.fix;
  const now = carryOver(RESOURCES[of], latest, change.edits, { ...names, ...ownNames(undo, of) }).request;
  const wrong = differenceOf(taken(marked, marked.fix.after, now) as Settings, now).map(({ field }) => field);
  if (wrong.length === 0) return { outcome: "written", wrong };
  const isAsBefore = differenceOf(undo, now).length === 0;
  return { outcome: isAsBefore ? "as-before" : "other", wrong: wrong.map((field) => codeText(marked.parts(field))) };
}

/** Parameters that no answer holds are the same in both. */
function ownNames(undo: Settings, of: BuiltFix["of"]): Record<string, string> {
  const own = Object.keys(RESOURCES[of].keys).map((name) => [name, undo[name]] as const);
  return Object.fromEntries(own.filter((pair): pair is [string, string] => typeof pair[1] === "string"));
}

/** What was sent, its blanks filled in with what stands in their place now. */
function taken(marked: MarkedFix, sent: unknown, now: unknown): unknown {
  if (typeof sent === "string") return fits(marked, sent, now) ? now : sent;
  if (Array.isArray(sent)) {
    const seen = Array.isArray(now) ? (now as unknown[]) : [];
    const left = seen.filter((value) => !sent.some((one) => sameValue(one, value)));
    return sent.map((one: unknown) => {
      if (seen.some((value) => sameValue(one, value))) return one;
      const match = left.findIndex((value) => sameValue(taken(marked, one, value), value));
      return match === -1 ? one : left.splice(match, 1)[0];
    });
  }
  if (typeof sent !== "object" || sent === null) return sent;
  const seen = typeof now === "object" && now !== null ? (now as Settings) : {};
  return Object.fromEntries(
    Object.entries(sent).map(([key, value]): [string, unknown] => {
      const same =
        Object.keys(seen).find((name) => name === key) ?? Object.keys(seen).find((name) => fits(marked, key, name));
      return [same ?? key, taken(marked, value, same === undefined ? undefined : seen[same])];
    }),
  );
}

function fits({ parts }: MarkedFix, sent: string, now: unknown): boolean {
  const pieces = parts(sent);
  if (typeof now !== "string" || pieces.every((piece) => typeof piece === "string")) return sent === now;
  let rest = now;
  let isOpen = false;
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      isOpen = true;
      continue;
    }
    const at = rest.indexOf(piece);
    if (at === -1 || (at > 0 && !isOpen)) return false;
    rest = rest.slice(at + piece.length);
    isOpen = false;
  }
  return isOpen || rest === "";
}
