/** One parameter of an address, as it stands there and decoded. */
export interface Parameter {
  name: string;
  raw: string;
  value: string;
  /** False when the percent signs in it do not decode. */
  decodes: boolean;
}

/** What an address is for, by its path and parameters. */
export type AddressKind = "authorize" | "logout" | "error-page" | "callback" | "token" | "plain";

/** An address cut into its parts, nothing brought into a normal form. */
export interface Address {
  kind: AddressKind;
  url: string;
  scheme: string;
  host: string;
  path: string;
  parameters: Parameter[];
  /** True when the parameters stand behind a `#`. */
  inFragment: boolean;
}

const MAX_PARAMETERS = 100;

/** Cuts an address into its parts. Takes any text without white space; linear; never throws. */
export function parseAddress(url: string): Address {
  const colon = url.indexOf("://");
  const scheme = colon > 0 ? url.slice(0, colon).toLowerCase() : "";
  const rest = colon > 0 ? url.slice(colon + 3) : url;
  const end = rest.search(/[/?#]/);
  const host = (end < 0 ? rest : rest.slice(0, end)).toLowerCase();
  const behind = end < 0 ? "" : rest.slice(end);
  const question = behind.search(/[?#]/);
  const path = question < 0 ? behind : behind.slice(0, question);
  const tail = question < 0 ? "" : behind.slice(question).replaceAll("&amp;", "&");
  const [query, fragment] = splitOnce(tail.startsWith("#") ? tail : tail.slice(1), "#");
  const parameters = [...parametersOf(query), ...parametersOf(fragment)];
  const parts = { url, scheme, host, path, parameters, inFragment: query === "" && fragment !== "" };
  return { ...parts, kind: kindOf(parts) };
}

/** The first parameter of that name. */
export function parameter({ parameters }: Address, name: string): Parameter | undefined {
  return parameters.find((one) => one.name === name);
}

/** The decoded value of a parameter; empty when it is not there. */
export function valueOf(address: Address, name: string): string {
  return parameter(address, name)?.value ?? "";
}

/** The parameters of `a=b&c=d`. */
export function parametersOf(query: string): Parameter[] {
  return query
    .split("&", MAX_PARAMETERS)
    .filter((part) => part !== "")
    .map((part) => {
      const [name, raw] = splitOnce(part, "=");
      const value = decode(raw);
      return { name: decode(name) ?? name, raw, value: value ?? raw, decodes: value !== null };
    });
}

function kindOf({ host, path, parameters }: Omit<Address, "kind">): AddressKind {
  const names = new Set(parameters.map(({ name }) => name));
  if (path.endsWith("/oauth2/token")) return "token";
  // On a domain of one's own the path alone is not enough: an app may have such a page, too.
  if (path === "/error" && (isLoginHost(host) || (names.has("error") && names.has("client_id")))) return "error-page";
  if (/\/(?:logout|signout)$/i.test(path) && (isLoginHost(host) || names.has("logout_uri") || names.has("client_id")))
    return "logout";
  if (names.has("error") || names.has("error_description")) return "callback";
  if (/\/(?:oauth2\/)?authorize$/.test(path)) return "authorize";
  if (/\/(?:login|signup|forgotPassword)$/.test(path) && names.has("client_id")) return "authorize";
  if (names.has("redirect_uri") && names.has("client_id")) return "authorize";
  if (names.has("code") || names.has("id_token") || names.has("access_token")) return "callback";
  return "plain";
}

/** Whether a host is a domain that Cognito gives: `PREFIX.auth.REGION.amazoncognito.com`. */
export function isLoginHost(host: string): boolean {
  return host.endsWith(".amazoncognito.com");
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return null;
  }
}
