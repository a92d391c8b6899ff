import { articlesOf, type Entry, type Library } from "../schemas/library.ts";
import type { Article } from "../schemas/article.ts";
import type { Message } from "../schemas/message.ts";
import type { ContentProblem } from "../schemas/parse-content.ts";

/** Sentences with which the models of the SDKs explain an exception: documentation, and no text that the service sends. */
const MODEL_SENTENCE =
  /\bexception (?:is|that is) thrown\b|^the message returned when\b|^the request failed because the user is in an unsupported state/i;

/** A class of an SDK with its package. */
const CLASS_NAME = /^(?:com\.amazonaws|software\.amazon|Amazon|botocore)\.[\w.]*(?:Exception|Error)$/i;

/** Pages of a package or of a whole repository: the text cannot be looked up there. */
const NO_PLACE =
  /^https:\/\/(?:www\.npmjs\.com\/package\/|github\.com\/[^/]+\/[^/]+\/?$|pypi\.org\/project\/|docs\.aws\.amazon\.com\/AWSJavaSDK\/)/;

/** A wording is what somebody sees, and its source is a page where it can be looked up. */
export function checkMessages(library: Library): ContentProblem[] {
  return articlesOf(library).flatMap((article) => [
    ...article.data.messages.flatMap((message) => [
      ...noWordings(article, message),
      ...noPlaces(article, message),
      ...undated(article, message),
    ]),
    ...nameless(article),
  ]);
}

function noWordings({ id, file }: Entry<Article>, message: Message): ContentProblem[] {
  const own = /^(?:user-pools|identity-pools)\/(.+)$/.exec(id)?.[1];
  return [message.text, ...message.wordings]
    .filter((text) => MODEL_SENTENCE.test(text) || CLASS_NAME.test(text) || text === own)
    .map((found) => ({
      file,
      field: `messages.${message.id}`,
      found,
      write: "what the error says on the wire; a sentence of the model, a class or the bare name is no wording",
    }));
}

function noPlaces({ file }: Entry<Article>, message: Message): ContentProblem[] {
  return [message, ...message.elsewhere]
    .filter(({ evidence, source }) => evidence !== "reported" && source !== undefined && NO_PLACE.test(source))
    .map(({ source = "" }) => ({
      file,
      field: `messages.${message.id}.source`,
      found: source,
      write: "the page or file where the text stands, or evidence: reported",
    }));
}

/** The day on which a source was opened stands in `sources` of the file. */
function undated({ file, data }: Entry<Article>, message: Message): ContentProblem[] {
  const dated = new Set(data.sources.map(({ url }) => url));
  return [message, ...message.elsewhere]
    .map(({ source }) => source)
    .filter((source) => source !== undefined && !dated.has(source))
    .map((found = "") => ({
      file,
      field: `messages.${message.id}.source`,
      found,
      write: "the same address in sources of this file, with the day it was read",
    }));
}

/** Only an exception of the two services has a name that says enough when its text is not known. */
function nameless({ id, file, data }: Entry<Article>): ContentProblem[] {
  const isError = "status" in data;
  return data.messages.length > 0 || !isError || /^(?:user-pools|identity-pools)\//.test(id)
    ? []
    : [{ file, field: "messages", found: "none", write: "at least one wording of the error" }];
}
