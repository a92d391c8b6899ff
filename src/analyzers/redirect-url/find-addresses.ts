import { parametersOf, parseAddress, type Address } from "./parse-address.ts";

/** An address in a text, with its offset. */
export interface FoundAddress {
  address: Address;
  start: number;
}

const URL = /\b[a-z][a-z0-9+.-]{1,30}:\/{1,2}[^\s"'<>`\\]{0,8000}/gi;
/** The parameters of a callback without the address before them: `#error_description=…&error=…`. */
const BARE = /(?:^|[\s"'?#])((?:error|error_description)=[^\s"'<>`]{2,4000}(?: [^\n"'<>`]{1,600})?)/;
const MAX_ADDRESSES = 200;

/** The domain of the login pages without `https://`, as browsers show it. */
const BARE_LOGIN = /(?<![\w/.@-])(?=[a-z0-9-]{1,63}\.auth(?:-fips)?\.[a-z0-9-]{6,30}\.amazoncognito\.com\/)/gi;
/** A text that is one address without its scheme. */
const BARE_ALONE =
  /^\s{0,40}(?:localhost|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})(?::\d{1,5})?\/\S{0,8000}\s{0,40}$/i;

/** All addresses of a text, in the order in which they stand. Takes any text; linear; never throws. */
export function findAddresses(whole: string): FoundAddress[] {
  const text = BARE_ALONE.test(whole) ? `https://${whole.trim()}` : whole.replace(BARE_LOGIN, "https://");
  const found: FoundAddress[] = [];
  for (const match of text.matchAll(URL)) {
    if (found.length === MAX_ADDRESSES) break;
    const url = withoutTail(match[0]);
    if (!/^(?:arn|urn|mailto|data|javascript):/i.test(url))
      found.push({ address: parseAddress(url), start: match.index });
  }
  if (found.some(({ address }) => address.kind !== "plain")) return found;
  const bare = BARE.exec(text.slice(0, 20_000));
  return bare ? [...found, { address: bareCallback(bare[1] ?? ""), start: bare.index }] : found;
}

/** Only the parameters of a callback are known. */
function bareCallback(query: string): Address {
  return {
    kind: "callback",
    url: query,
    scheme: "",
    host: "",
    path: "",
    parameters: parametersOf(query),
    inFragment: false,
  };
}

/** Punctuation of the sentence or list in which an address stands. */
function withoutTail(url: string): string {
  let end = url.length;
  while (end > 0 && ",.;)]}".includes(url.charAt(end - 1))) end -= 1;
  return url.slice(0, end);
}
