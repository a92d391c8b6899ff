import type { PasteFacts } from "../schemas/fact.ts";
import { isIdentityOperation } from "./operations.ts";
import type { IndexedArticle } from "./search-index.ts";

/** How the facts of a text fit an article. */
export interface Fit {
  /** 1: the text names this error; -1: it names another one; 0: it names none. */
  name: -1 | 0 | 1;
  /** 1: the text is about the article's service; -1: about another; 0: it does not say. */
  service: -1 | 0 | 1;
}

/** Judges an article by the error's name and the service that a text names. */
export function fitOf(article: IndexedArticle, facts: PasteFacts, text: string): Fit {
  const folder = article.id.slice(0, article.id.indexOf("/"));
  const own = article.id.replace(/^.*\//, "").toLowerCase();
  const exception = facts.exception?.value.toLowerCase();
  const name = folder === "symptoms" || exception === undefined ? 0 : same(exception, own) ? 1 : -1;
  return { name, service: serviceFit(folder, facts, text) };
}

function same(exception: string, own: string): boolean {
  return exception === own || exception.replace(/exception$/, "") === own.replace(/exception$/, "");
}

function serviceFit(folder: string, facts: PasteFacts, text: string): Fit["service"] {
  const identity =
    (facts.operation !== undefined && isIdentityOperation(facts.operation.value)) ||
    /cognito-identity(?![-\w]*js)|CognitoIdentityCredentials|IdentityPool|identity ?pool|login token|\bLogins\b|AssumeRoleWithWebIdentity/i.test(
      text.slice(0, 20_000),
    );
  const userPools = facts.operation !== undefined && !isIdentityOperation(facts.operation.value);
  if (folder === "identity-pools") return identity ? 1 : userPools ? -1 : 0;
  if (folder === "user-pools") return identity && !userPools ? -1 : userPools ? 1 : 0;
  return 0;
}
