import { describe, expect, test } from "vitest";
import { edgesOf, isWhole } from "../../../src/search/is-whole.ts";
import { findPattern, squashPattern, squashWithPlaces } from "../../../src/search/squash.ts";

function stands(wording: string, text: string): boolean {
  const squashed = squashWithPlaces(text);
  const edges = edgesOf(wording);
  return findPattern(squashed.text, squashPattern(wording), (start, end) => isWhole(squashed, start, end, edges)) >= 0;
}

describe("the name of an error", () => {
  test.each([
    ["ValidationError", "JwkValidationError: no key"],
    ["ValidationError", "pydantic.ValidationError: 2 fields"],
    ["ValidationError", "marshmallow.exceptions.ValidationError: x"],
    ["ValidationError", "1 validation error for Settings"],
    ["invalid_client", "CognitoJwtInvalidClientIdError"],
    ["invalid_grant", "my_invalid_grant_handler"],
  ])("%s does not stand in %j", (name, text) => {
    expect(stands(name, text)).toBe(false);
  });

  test.each([
    ["ValidationException", "com.amazonaws.cognito.model#ValidationException: x"],
    ["NotAuthorizedException", "Aws::CognitoIdentityProvider::Errors::NotAuthorizedException"],
    ["ValidationError", "An error occurred (ValidationError) when calling"],
    ["invalid_client", '{"error":"invalid_client"}'],
    ["invalid_grant", "?error=invalid_grant&x=1"],
    ["UserNotFoundException", "error.UserNotFoundException"],
  ])("%s stands in %j", (name, text) => {
    expect(stands(name, text)).toBe(true);
  });
});

describe("a sentence", () => {
  test.each([
    ["User is disabled", "UserNotConfirmedExceptionUser is disabled"],
    ["User is disabled.", String.raw`"message":"\nUser is disabled"`],
    ["Incorrect username or password.", "IncorrectUsernameOrPassword"],
    ["User {name} does not exist", "the User x does not existAnd more"],
    ["{trigger} failed with error {text}", "PreSignUp failed with error no"],
  ])("%s stands in %j", (wording, text) => {
    expect(stands(wording, text)).toBe(true);
  });

  test("does not begin or end in the middle of a word", () => {
    expect(stands("user is disabled", "superuser is disabled")).toBe(false);
    expect(stands("client is not allow", "client is not allowed")).toBe(false);
  });
});
