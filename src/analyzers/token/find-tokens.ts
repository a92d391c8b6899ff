import { placeInText } from "../../lib/place-in-text.ts";
import { fromBase64Url } from "./decode-token.ts";

/** What a token was wrapped in when it was pasted. */
export type Wrapping =
  | "bearer"
  | "bearer-twice"
  | "quotes"
  | "escaped-quotes"
  | "json"
  | "url"
  | "percent"
  | "percent-blank"
  | "base64"
  | "white-space";

/** A token in a text. `raw` is a secret: it stays in memory. */
export interface FoundToken {
  raw: string;
  /** The name that the text gives it: `AccessToken`, `id_token`, `Authorization`; empty for none. May be a key or an id: see `shownName`. */
  name: string;
  wrappings: Wrapping[];
  /** Where it stands. */
  where: string;
}

/** The first parts of a JSON Web Token: `eyJ` is `{"` in Base64. */
const TOKEN = /eyJ[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]*){0,5}/g;
/** `eyJ` in Base64 once more. */
const TWICE = /ZXlK[A-Za-z0-9+/_-]{8,}={0,2}/g;
const MAX_TOKENS = 5;

/** The tokens in a text, at most five, in the order in which they stand. Takes any text; linear; never throws. */
export function findTokens(text: string): FoundToken[] {
  const whole = wholeToken(text);
  if (whole) return [whole];
  const percent = text.includes("eyJ") && /[A-Za-z0-9_-]%2[Ee][A-Za-z0-9_-]/.test(text);
  // What stands before a token may be encoded as well: `Bearer%20eyJ…`.
  const plain = (percent ? text.replace(/%2E/gi, ".") : text).replace(
    /%(?:20|22|27|3A|3D)(?=eyJ)/gi,
    decodeURIComponent,
  );
  const joined = /bearer%20eyJ/i.test(text);
  const found = tokensIn(plain).map((token) => ({
    ...token,
    wrappings: [
      ...token.wrappings,
      ...(percent ? (["percent"] as const) : []),
      ...(joined && token.wrappings.includes("bearer") ? (["percent-blank"] as const) : []),
    ],
  }));
  return found.length > 0 ? found : encodedTwice(text);
}

/** A text that is nothing but one token, in spite of line breaks, quotes and `Bearer`. */
function wholeToken(text: string): FoundToken | null {
  const wrappings: Wrapping[] = [];
  let rest = text.trim();
  if (/^authorization\s{0,3}:/i.test(rest)) rest = rest.slice(rest.indexOf(":") + 1).trim();
  const bearers = /^(?:["'\s]{0,4}bearer\s+){1,3}/i.exec(rest)?.[0];
  if (bearers) {
    wrappings.push(/bearer\s+bearer/i.test(bearers) ? "bearer-twice" : "bearer");
    rest = rest.slice(bearers.length);
  }
  if (/^\\?["'`]/.test(rest)) {
    wrappings.push(rest.includes("\\") ? "escaped-quotes" : "quotes");
    rest = rest.replace(/["'`\\,;]/g, "");
  }
  const raw = rest.replace(/\s/g, "");
  if (!raw.startsWith("eyJ") || !/^[A-Za-z0-9_.=-]+$/.test(raw) || raw.indexOf("eyJ", 3) !== secondPart(raw))
    return null;
  if (raw !== rest.trim()) wrappings.push("white-space");
  return { raw, name: "", wrappings, where: placeInText(text, text.indexOf("eyJ")) };
}

/** Where the payload starts, when it starts as a JSON object does: anything else that reads `eyJ` is a second token. */
function secondPart(raw: string): number {
  const dot = raw.indexOf(".");
  return dot > 0 && raw.startsWith("eyJ", dot + 1) && !raw.includes("eyJ", dot + 4) ? dot + 1 : -1;
}

function tokensIn(text: string): FoundToken[] {
  const found: FoundToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    if (found.length === MAX_TOKENS) break;
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    if (match[0].length < 20 || /[A-Za-z0-9_.-]$/.test(before)) continue;
    found.push({ raw: match[0], ...contextOf(before), where: placeInText(text, match.index) });
  }
  return found;
}

/** An option of a command, or a key that was copied with its value out of a table: `--access-token eyJ…`. */
const SPACED = /(?:--([a-z][a-z-]{2,40})|(CognitoIdentityServiceProvider\.[^\s"'=]{3,60}))["']?\s{1,4}["']?$/;
const NAME = /([A-Za-z][\w.-]{1,60})(\\?["'])?\s{0,3}(:|=>?)\s{0,3}(\\?["'`])?(?:Bearer\s{1,3})?(?:Bearer\s{1,3})?$/i;

/** What the text just before a token says about it. */
function contextOf(before: string): { name: string; wrappings: Wrapping[] } {
  const wrappings: Wrapping[] = [];
  if (/bearer\s{1,3}bearer\s{1,3}$/i.test(before)) wrappings.push("bearer-twice");
  else if (/bearer\s{1,3}$/i.test(before)) wrappings.push("bearer");
  const [, named = "", closing = "", separator = "", quote = ""] = NAME.exec(before) ?? [];
  const spaced = named === "" ? SPACED.exec(before) : null;
  const name = spaced ? (spaced[1] ?? spaced[2] ?? "") : named;
  if (name === "" && /\\["']$/.test(before)) wrappings.push("escaped-quotes");
  if (name !== "" && separator === ":" && closing !== "" && quote !== "") wrappings.push("json");
  if (/[?&#][\w.-]{1,40}=$/.test(before)) wrappings.push("url");
  return { name, wrappings };
}

/**
 * The name of a token as far as it may be shown: the last part of a key such as `CognitoIdentityServiceProvider.<client>.<user>.idToken`,
 * empty when it may be a key or an id: with digits, or all in capitals.
 */
export function shownName({ name }: Pick<FoundToken, "name">): string {
  const last = name.slice(name.lastIndexOf(".") + 1);
  return /^[A-Za-z_-]{2,40}$/.test(last) && /[a-z]/.test(last) ? last : "";
}

function encodedTwice(text: string): FoundToken[] {
  for (const match of text.matchAll(TWICE)) {
    const bytes = fromBase64Url(match[0]);
    const inner = bytes ? wholeToken(new TextDecoder().decode(bytes)) : null;
    if (inner) return [{ ...inner, wrappings: add(inner, "base64"), where: placeInText(text, match.index) }];
  }
  return [];
}

function add({ wrappings }: FoundToken, wrapping: Wrapping): Wrapping[] {
  return [...wrappings, wrapping];
}
