import type { PasteFacts } from "../schemas/fact.ts";
import { OAUTH_ERRORS } from "./exceptions.ts";
import { isIdentityOperation } from "./operations.ts";
import type { IndexedArticle } from "./search-index.ts";

/** How the facts of a text fit an article. */
export interface Fit {
  /** 1: the text names this error; -1: it names another one; 0: it names none. */
  name: -1 | 0 | 1;
  /** 1: the text is about the article's service; -1: about another; 0: it does not say. */
  service: -1 | 0 | 1;
}

/** Judges each article, by its id, by the error's name and by the service or address that a text names. */
export function fitsOf(articles: readonly IndexedArticle[], facts: PasteFacts, text: string): Map<string, Fit> {
  const head = text.slice(0, 20_000);
  const exception = facts.exception?.value.toLowerCase();
  const services = serviceFits(facts, head);
  const shown = ADDRESSES.filter(([address]) => address.test(head));
  return new Map(
    articles.map(({ id }) => {
      const folder = id.slice(0, id.indexOf("/"));
      const own = id.replace(/^.*\//, "").toLowerCase();
      const other = folder === "symptoms" || isCategory(folder, facts) ? 0 : -1;
      const name = exception === undefined ? 0 : same(exception, own) ? 1 : other;
      const service = folder === "oauth" ? addressFit(own, shown) : (services[folder] ?? 0);
      return [id, { name, service }];
    }),
  );
}

/** An OAuth code beside a description is a category: what the description says may be any error of the login pages. */
function isCategory(folder: string, { exception, message }: PasteFacts): boolean {
  return folder === "oauth" && exception !== undefined && message !== undefined && OAUTH_ERRORS.has(exception.value);
}

/** Addresses of the login pages, and the errors that belong to one of them alone. */
const ADDRESSES: readonly [RegExp, readonly string[]][] = [
  [/\/logout\b/i, ["logout-errors"]],
  [/\/oauth2\/userinfo\b/i, ["userinfo-errors"]],
  [/\/saml2\/idpresponse\b/i, ["saml-response-errors"]],
  [/\/oauth2\/idpresponse\b/i, ["oidc-provider-errors"]],
  [/\/oauth2\/token\b/i, ["invalid_grant", "invalid_client", "unsupported_grant_type"]],
  [
    /\/oauth2\/authorize\b|\/login\?/i,
    ["redirect_mismatch", "unsupported_response_type", "invalid_scope", "login_required"],
  ],
];

/** 1: the text shows the address at which this error arises; -1: only addresses of others. */
function addressFit(own: string, shown: typeof ADDRESSES): Fit["service"] {
  if (shown.some(([, errors]) => errors.includes(own))) return 1;
  return shown.length > 0 && ADDRESSES.some(([, errors]) => errors.includes(own)) ? -1 : 0;
}

function same(exception: string, own: string): boolean {
  return exception === own || exception.replace(/exception$/, "") === own.replace(/exception$/, "");
}

/** How the folders of the two services fit. */
function serviceFits(facts: PasteFacts, head: string): Record<string, Fit["service"]> {
  const operation = facts.operation?.value;
  const identity =
    (operation !== undefined && isIdentityOperation(operation)) ||
    /cognito-identity(?![-\w]*js)|CognitoIdentityCredentials|IdentityPool|identity ?pool|login token|\bLogins\b|AssumeRoleWithWebIdentity/i.test(
      head,
    );
  const userPools = operation !== undefined && !isIdentityOperation(operation);
  return {
    "identity-pools": identity ? 1 : userPools ? -1 : 0,
    "user-pools": identity && !userPools ? -1 : userPools ? 1 : 0,
  };
}
