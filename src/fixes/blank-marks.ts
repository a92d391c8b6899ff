import type { Placeholder } from "../schemas/placeholders.ts";
import type { CodePart } from "./code-parts.ts";

/** A character that Unicode keeps free for use inside a program, and that every form writes as it is. */
const NONCHARACTER = "\uFDD0";

/** How blanks are marked while code is written. */
export interface BlankMarks {
  mark: (placeholder: Placeholder) => string;
  /** Takes written code apart at the marks. */
  parts: (text: string) => CodePart[];
}

/** Marks that stand nowhere in the settings, however odd these are. */
export function blankMarks(settings: unknown): BlankMarks {
  const all = JSON.stringify(settings);
  let edge = NONCHARACTER;
  while (all.includes(edge)) edge += NONCHARACTER;
  return {
    mark: (placeholder) => `${edge}${placeholder}${edge}`,
    parts: (text) =>
      text
        .split(edge)
        .map((piece, index): CodePart => (index % 2 === 0 ? piece : { placeholder: piece as Placeholder }))
        .filter((part) => part !== ""),
  };
}
