import type { Library } from "../schemas/library.ts";
import type { ContentProblem } from "../schemas/parse-content.ts";
import { validateLibrary } from "../wizard/validate-library.ts";
import { checkCases } from "./cases.ts";
import { checkCommands } from "./commands.ts";
import { checkFixes } from "./fixes.ts";
import { checkHeadings } from "./headings.ts";
import { checkIncidents } from "./incidents.ts";
import { checkLookUps } from "./look-ups.ts";
import { checkMessages } from "./messages.ts";
import { checkSources } from "./sources.ts";
import { checkWholeLists } from "./whole-lists.ts";

/** Every rule for content that parses. An empty list means that the site can be built from it. */
export function checkLibrary(library: Library): ContentProblem[] {
  return [
    ...validateLibrary(library),
    ...checkHeadings(library),
    ...checkFixes(library),
    ...checkCommands(library),
    ...checkWholeLists(library),
    ...checkMessages(library),
    ...checkSources(library),
    ...checkLookUps(library),
    ...checkCases(library),
    ...checkIncidents(library),
  ];
}
