import type { SeenError } from "../../../analyzers/finding.ts";
import { causeAddress, wizardAddress } from "../../../search/addresses.ts";
import type { Match } from "../../../search/candidate.ts";
import { match } from "../../../search/match.ts";
import { readFacts } from "../../../search/read-facts.ts";
import type { SearchIndex } from "../../../search/search-index.ts";
import type { Lead } from "./lead.ts";

/**
 * Where an error leads, as the content knows it: to a cause, if its wording has only that one; else to the questions of
 * its article, answered as far as name, message and operation answer them. Null when the content does not know the error.
 */
export function leadOfError(error: SeenError, index: SearchIndex): Lead | null {
  const best = bestOf(error, index);
  if (!best || best.level === "possible") return null;
  if (best.level === "certain" && best.cause !== null) {
    const url = causeAddress(best.cause, best.error, best.answers);
    return { kind: "cause", title: best.title, url, answered: false };
  }
  return best.error === null ? null : leadOfTree(best.error, index, best.answers);
}

/** The questions of an article. Null when there is none of that id. */
export function leadOfTree(id: string, index: SearchIndex, answers: Match["answers"] = {}): Lead | null {
  const article = index.articles.find((one) => one.id === id);
  if (!article) return null;
  const answered = Object.keys(answers).length > 0;
  return { kind: "questions", title: article.title, url: wizardAddress(id, answers), answered };
}

function bestOf({ name, message, operation, service }: SeenError, index: SearchIndex): Match | undefined {
  const ask = (text: string): Match | undefined => preferred(match({ text, facts: readFacts(text), index }), service);
  const [call = ""] = operation.split(" ", 1);
  if (/^[A-Z][A-Za-z]+$/.test(call))
    return ask(`An error occurred (${name}) when calling the ${call} operation: ${message}`);
  if (name.endsWith("Exception")) return ask(`${name}: ${message}`);
  // The names of OAuth errors say little; the text behind them may be the message of another article.
  const said = message === "" ? undefined : ask(message);
  const own = service === undefined || said?.error?.startsWith(`${service}/`) === true;
  if (said?.level === "certain" && own) return said;
  return ask(message === "" ? name : `${name}: ${message}`) ?? said;
}

/** How far an article of the service that answered may be behind, and still be the one that is meant. */
const NEAR = 0.1;

/** Of candidates that are about as good, the one about the service that answered. */
function preferred(found: readonly Match[], service: SeenError["service"]): Match | undefined {
  const [first] = found;
  if (!first || service === undefined) return first;
  return (
    found.find(
      ({ error, level, confidence }) =>
        level === first.level && confidence >= first.confidence - NEAR && error?.startsWith(`${service}/`) === true,
    ) ?? first
  );
}
