import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SDK_IDS, type PasteFacts } from "../../../src/schemas/fact.ts";
import { readFacts } from "../../../src/search/read-facts.ts";

const FOLDER = join(import.meta.dirname, "../../fixtures/pastes");
const forms = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));
/** Facts that a text can tell by the way, so that a fixture need not name them. */
const MAY_BE_MORE = new Set(["sdk", "operation", "status"]);

describe("facts of each form of paste", () => {
  test.each(forms)("%s", (form) => {
    const text = readFileSync(join(FOLDER, form), "utf8");
    const wanted = JSON.parse(readFileSync(join(FOLDER, form.replace(/txt$/, "json")), "utf8")) as Record<
      string,
      string
    >;
    const read = Object.fromEntries(Object.entries(readFacts(text)).map(([name, { value }]) => [name, value]));
    const compared = Object.fromEntries(
      Object.entries(read).filter(([name]) => name in wanted || !MAY_BE_MORE.has(name)),
    );
    // Where a message is cut by its wrapping, the fixture leaves it to the wordings of the index.
    if (!("message" in wanted)) delete compared.message;
    if (!("region" in wanted)) delete compared.region;
    expect(compared).toEqual(wanted);
  });
});

describe("readFacts", () => {
  test("a fact carries the piece of text that it was read from", () => {
    expect(
      readFacts("An error occurred (LimitExceededException) when calling the SignUp operation: x y z"),
    ).toMatchObject({
      exception: { value: "LimitExceededException", from: "An error occurred (LimitExceededException)" },
      operation: { value: "SignUp", from: "when calling the SignUp operation" },
    } satisfies PasteFacts);
  });

  test("an unknown error name is read as it stands", () => {
    expect(readFacts("com.example.FancyNewException: it broke").exception?.value).toBe("FancyNewException");
  });

  test("nothing is read from nothing", () => {
    expect(readFacts("")).toEqual({});
  });

  test("words that name members of every object are no operation", () => {
    expect(readFacts("at constructor.e (x.js:1) toString() hasOwnProperty()").operation).toBeUndefined();
  });

  test("an sdk is one that trees know", () => {
    const read = forms.map((form) => readFacts(readFileSync(join(FOLDER, form), "utf8")).sdk?.value);
    const known: readonly (string | undefined)[] = [...SDK_IDS, undefined];
    expect(read.filter((id) => !known.includes(id))).toEqual([]);
  });

  test("any text is read without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2_000 }), (text) => typeof readFacts(text) === "object"),
    );
  });
});

describe("a trigger's failure", () => {
  test.each([
    ["PreSignUp failed with error AccessDeniedException: User: x is not authorized", "UserLambdaValidationException"],
    ["CustomMessage failed with error TypeError: a is not a function.", "UserLambdaValidationException"],
    ["UserMigration invocation failed due to error ResourceNotFoundException.", "UnexpectedLambdaException"],
    [
      '{"__type":"InvalidLambdaResponseException","message":"PreSignUp failed with error x"}',
      "InvalidLambdaResponseException",
    ],
    ["?error=invalid_request&error_description=PreSignUp+failed+with+error+no", "invalid_request"],
  ])("%s is the exception of the service around it", (text, exception) => {
    expect(readFacts(text).exception?.value).toBe(exception);
  });

  test("is a message as a whole", () => {
    expect(
      readFacts("PostConfirmation failed with error AccessDeniedException: User: a is not authorized").message?.value,
    ).toBe("PostConfirmation failed with error AccessDeniedException: User: a is not authorized");
  });
});
