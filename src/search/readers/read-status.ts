import type { PasteFact } from "../../schemas/fact.ts";
import { firstMatch } from "./first-match.ts";

const STATUS = "([1-5]\\d\\d)(?!\\d)";
const PLACES = [
  new RegExp(`status[ _-]?code\\\\?["']?\\s{0,3}[:=]?\\s{0,3}\\\\?["']?${STATUS}`, "gi"),
  new RegExp(`HTTP\\/\\d(?:\\.\\d)? ${STATUS}`, "g"),
  new RegExp(`\\bHTTP(?: error)?(?: status)?[ :-]{1,4}${STATUS}`, "gi"),
  new RegExp(`\\bstatus\\\\?["']?\\s{0,3}[:=]\\s{0,3}${STATUS}`, "gi"),
  /(?<![\w.-])([45]\d\d)(?= (?:\(?Bad Request|\(?Unauthorized|\(?Forbidden|\(?Not Found|\(?Too Many|\(?Internal Server|Internal|\(?Service Un|\(?Bad Gateway|\(?Gateway Time|[Ee]rror|responses?\b|unauthorized|from |\{))/gi,
  /\b(?:returns?|returned|responds? with|answered|got|get|getting|gives?|a|an|with) `?([45]\d\d)(?!\d|\.\d)/gi,
  /^([45]\d\d)$/gm,
];

/** The HTTP status that a text names, or null. */
export function readStatus(text: string): PasteFact | null {
  return firstMatch(text, PLACES, (status) => (Number(status) >= 400 ? status : null));
}
