import { describe, expect, it } from "vitest";
import { checkMessages } from "../../../src/rules/messages.ts";
import { MessageSchema, type Message } from "../../../src/schemas/message.ts";
import { article, library } from "../../support/library-of.ts";
import { ask } from "../../support/trees.ts";

const tree = { start: "a", questions: { a: ask({ yes: "cause:one", no: "cause:two" }, "cause:one") } };
const sources = [{ url: "https://docs.aws.amazon.com/x", about: "The message.", read: "2026-11-21" }];
const message = {
  id: "a-message",
  text: "User does not exist.",
  evidence: "documented",
  source: "https://docs.aws.amazon.com/x",
  causes: ["one"],
};

/** What the rule finds in an article with these messages. */
function foundIn(id: string, messages: Message[]): string[] {
  const one = article(id, tree, { sources });
  const errors = [{ ...one, data: { ...one.data, messages } }];
  return checkMessages(library({ errors })).map(({ field, found: what }) => `${field}: ${what}`);
}

const found = (more: object, id = "user-pools/AException"): string[] =>
  foundIn(id, [MessageSchema.parse({ ...message, ...more })]);

describe("checkMessages", () => {
  it("finds nothing wrong with a text that has a dated page", () => {
    expect(found({})).toEqual([]);
  });

  it.each([
    "This exception is thrown when a user isn't found.",
    "Exception that is thrown when the request isn't authorized.",
    "The message returned when a password was used before.",
    "com.amazonaws.services.cognitoidentity.model.LimitExceededException",
    "software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException",
    "Amazon.CognitoIdentityProvider.Model.NotAuthorizedException",
    "AException",
  ])("takes %s for no wording", (text) => {
    expect(found({ text })).toEqual([`messages.a-message: ${text}`]);
    expect(found({ wordings: [text] })).toEqual([`messages.a-message: ${text}`]);
    expect(found({ elsewhere: [{ wordings: [text], evidence: "reported" }] })).toEqual([`messages.a-message: ${text}`]);
  });

  it("lets an error be named by its code where no service defines the name", () => {
    expect(found({ text: "RequestExpired" }, "aws/RequestExpired")).toEqual([]);
  });

  it.each(["https://www.npmjs.com/package/jose", "https://github.com/panva/jose", "https://pypi.org/project/PyJWT/"])(
    "refuses %s as the place where a text can be looked up, unless it is reported only",
    (source) => {
      expect(found({ source })).toContain(`messages.a-message.source: ${source}`);
      expect(found({ source, evidence: "reported" })).toHaveLength(1);
    },
  );

  it("wants the day on which each source was read", () => {
    const source = "https://github.com/panva/jose/blob/main/src/util/errors.ts";
    expect(found({ source })).toEqual([`messages.a-message.source: ${source}`]);
    expect(found({ elsewhere: [{ wordings: ["JWTExpired"], evidence: "code", source }] })).toEqual([
      `messages.a-message.source: ${source}`,
    ]);
  });

  it("lets only exceptions of the two services be without a wording", () => {
    expect(foundIn("identity-pools/AException", [])).toEqual([]);
    expect(foundIn("oauth/an_error", [])).toEqual(["messages: none"]);
  });
});
