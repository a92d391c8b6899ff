/** Words that people write in several ways, brought to one before the text is cut. */
const SAME: readonly [RegExp, string][] = [
  [/\b(?:log(?:ged|ging)?|sign(?:ed|ing|s)?)[ -]?(?:in|on)(?:to)?\b|\blogins?\b/g, "signin"],
  [/\b(?:log(?:ged|ging)?|sign(?:ed|ing|s)?)[ -]?out\b|\blogouts?\b/g, "signout"],
  [
    /\b(?:sign(?:ed|ing|s)?)[ -]?up\b|\bregist(?:er|ers|ered|ering|ration|rations)\b|\bcreat(?:e|ing) (?:an )?account\b/g,
    "signup",
  ],
  [/\be-?mails?\b/g, "email"],
  [/\buser names?\b/g, "username"],
  [/\buser ?pools?\b/g, "userpool"],
  [/\bidentity ?pools?\b/g, "identitypool"],
  [/\btext messages?\b/g, "sms"],
  [/\b(?:totp|authenticator|one-time code)\b/g, "totp"],
  [/\b(?:hosted ui|managed login|login pages?|hosted login)\b/g, "hostedui"],
  [/\b(?:cloud ?formation|cfn)\b/g, "cloudformation"],
  [
    /\b(?:doesn['’]?t|does not|don['’]?t|do not|cannot|can['’]?t|can not|isn['’]?t|is not|won['’]?t|never|without|not)\b/g,
    "not",
  ],
  [/\b(?:lambda )?triggers?\b/g, "trigger"],
  [/\b(?:capital|upper-?case|lower-?case|letter case|casing|case-sensitive|case-insensitive)\b/g, "lettercase"],
];

const STOP = new Set(
  "a an the is are was were be been being am i my me you your it its this that these those to of in on at for from by with and or but if then so as has have had do does did get gets got getting when while how what why which who there here after before into about can could should would will may might also only just very some any all each every one two our we they their them he she his her than too out up no yes new now still again please help using use used via error errors exception exceptions cognito aws amazon".split(
    " ",
  ),
);

/** The end of a word that does not change what it means, longest first. */
const ENDINGS = /(?:ations?|ements?|ments?|ingly|edly|ings?|ied|ies|ed|es|s|ion|e)$/;

/** Cuts a word down to its stem, roughly: enough for "verified", "verify" and "verifies" to meet. */
function stem(word: string): string {
  if (word.length < 5 || /[0-9]/.test(word)) return word;
  const cut = word.replace(ENDINGS, "");
  const base = cut.length >= 3 ? cut : word;
  return base
    .replace(/([^aeiou])y$/, "$1")
    .replace(/([a-z])\1$/, "$1")
    .replace(/i$/, "");
}

/** A word of a text and its stem. */
export interface Token {
  stem: string;
  word: string;
}

/**
 * Cuts a text into words with their stems: every spelling in small letters, names in camelCase also by their parts.
 * Words that stand in every error report are left out. Takes any text; linear.
 */
export function readTokens(text: string): Token[] {
  const names = (text.match(/[A-Za-z]{2,20}[a-z][A-Z][A-Za-z]{2,60}/g) ?? []).map((word) => ({
    stem: word.toLowerCase(),
    word,
  }));
  let plain = text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[_/]/g, " ");
  for (const [pattern, word] of SAME) plain = plain.replace(pattern, word);
  const words = plain.match(/[\p{L}0-9]{2,40}/gu) ?? [];
  const telling = words.filter((word) => !STOP.has(word) && !/^\d{1,2}$|^\d{4,}$/.test(word));
  return [...names, ...telling.map((word) => ({ stem: stem(word), word }))];
}

/** The stems of a text, in its order. */
export function stems(text: string): string[] {
  return readTokens(text).map(({ stem }) => stem);
}
