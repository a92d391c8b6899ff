/** A piece of a text, from `start` up to `end` (UTF-16 units), and what it holds. */
export interface Span {
  start: number;
  end: number;
  kind: string;
}

/** Names whose value is a secret whatever it looks like. Compared in lower case without `-` and `_`. */
const ALWAYS = new Map<string, string>(
  Object.entries({
    password:
      "password newpassword oldpassword currentpassword previouspassword proposedpassword temporarypassword temppassword userpassword adminpassword masterpassword confirmpassword passwd pwd passphrase",
    "one-time code":
      "confirmationcode verificationcode softwaretokenmfacode smsmfacode emailotpcode smsotpcode mfacode otp otpcode usercode codeverifier",
    cookie: "cookie setcookie",
    assertion: "samlresponse clientassertion",
    "phone number": "phonenumber",
  }).flatMap(([kind, keys]) => keys.split(" ").map((key): [string, string] => [key, kind])),
);

/** Names whose value is a secret if it looks like one: a word of prose or code after them stays. */
const IF_IT_LOOKS_SO = new Map<string, string>(
  Object.entries({
    token:
      "token accesstoken idtoken refreshtoken authtoken jwt jwttoken bearertoken usertoken logintoken clienttoken csrftoken xsrftoken csrf xsrf csrfmiddlewaretoken",
    "session token": "session sessiontoken awssessiontoken securitytoken xamzsecuritytoken",
    "secret key": "secretkey secretaccesskey awssecretaccesskey awssecretkey apikey xapikey privatekey",
    "client secret": "secret clientsecret appclientsecret appsecret sharedsecret secrethash secretcode xsecret",
    authorization: "authorization proxyauthorization auth xauthorization",
    "password proof": "srpa srpb passwordclaimsignature passwordclaimsecretblock passwordverifier salt",
  }).flatMap(([kind, keys]) => keys.split(" ").map((key): [string, string] => [key, kind])),
);

const KEY =
  /(?<![A-Za-z0-9_-])(?:--|_)?([A-Za-z][A-Za-z0-9_-]{1,40})(\\?["'`]?\s{0,3}(?::|=>|=|%3D)\s{0,3}|\s{1,3})(\\?["'`]?)/g;
const MAX_VALUE = 4_096;
/** An answer of a SAML provider has its certificate and signature in it. */
const MAX_ASSERTION = 100_000;
/** The secret of an authenticator app (Base32): a word of prose does not look so, even without a mark before it. */
const BASE32 = /^[A-Z2-7]{16,}$/;

/** What stands in the place of a value that was taken out before. */
const MARK = /^\[[a-z -]{3,20} removed\]/;

/**
 * Finds values whose name says that they are secret: `"password": "…"`, `PASSWORD=…`, `--password …`, `client_secret=…`,
 * `Cookie: …`, `?code=…`. Takes any text; linear in its length.
 */
export function keyedSecrets(text: string): Span[] {
  const spans: Span[] = [];
  KEY.lastIndex = 0;
  for (let match = KEY.exec(text); match; match = KEY.exec(text)) {
    const [all, name = "", separator = "", quote = ""] = match;
    const start = match.index + all.length;
    // Look at the next word again: after `foo ` it may itself be a name.
    KEY.lastIndex = match.index + all.length - quote.length;
    const flag = all.startsWith("--");
    const key = name.toLowerCase().replace(/[_-]/g, "");
    const loose = separator.trim() === "" && !flag;
    if (loose && key !== "secretcode") continue;
    const kind = ALWAYS.get(key) ?? IF_IT_LOOKS_SO.get(key) ?? (key === "code" ? "one-time code" : undefined);
    // The code of an address line is a grant; the code of a JSON answer is the name of the error.
    if (!kind || (key === "code" && !"?&".includes(text[match.index - 1] ?? " "))) continue;
    if (MARK.test(text.slice(start, start + 40))) continue;
    const end = valueEnd(text, start, quote, kind);
    const value = text.slice(start, end);
    if (value.length === 0 || !isSecret(key, value)) continue;
    if (loose && !BASE32.test(value)) continue;
    spans.push({ start, end, kind });
    KEY.lastIndex = end;
  }
  return spans;
}

function isSecret(key: string, value: string): boolean {
  if (ALWAYS.has(key)) return !/^(?:null|undefined|true|false|None|nil)$/.test(value);
  return value.length >= 8 && (value.length >= 40 || /[0-9]/.test(value)) && /^[^\s(){}$]+$/.test(value);
}

/** The end of a value: its closing quote, the end of its line, or the first mark that no bare value holds. */
function valueEnd(text: string, start: number, quote: string, kind: string): number {
  const wholeLine = kind === "cookie";
  const limit = Math.min(text.length, start + (kind === "assertion" ? MAX_ASSERTION : MAX_VALUE));
  if (quote === "" || wholeLine) {
    const stops = wholeLine ? "\n\r\"'" : " \t\r\n,;&\"'`<>)}]\\";
    let at = start;
    while (at < limit && !stops.includes(text.charAt(at))) at += 1;
    return at;
  }
  for (let at = start; at < limit; at += 1) {
    if (text.startsWith(quote, at) || text[at] === "\n") return at;
    if (text[at] === "\\" && quote.length === 1) at += 1;
  }
  return limit;
}
