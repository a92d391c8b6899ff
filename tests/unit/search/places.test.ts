import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { operationOf } from "../../../src/search/operations.ts";
import { findPlaces } from "../../../src/search/places.ts";
import { readOperations } from "../../../src/sdk-model/read-operations.ts";

const urls = (text: string): string[] => findPlaces(text).map(({ url }) => url);

describe("the page of an operation", () => {
  test.each(["ListUsers", "listUsers", "list_users", "list-users", "cognito ListUsers api"])(
    "is all that %s asks for",
    (text) => {
      expect(findPlaces(text)).toMatchObject([{ url: "/operations/ListUsers/", whole: true }]);
    },
  );

  test("is offered beside the results where the text says more", () => {
    expect(findPlaces("ListUsers returns only 60 users")).toMatchObject([{ title: "ListUsers", whole: false }]);
  });

  test("exists for every name that is read as an operation", () => {
    const pages = new Set(readOperations(process.cwd()).map(({ name }) => name));
    const written = readFileSync("src/search/operations.ts", "utf8").match(/\b[A-Z][A-Za-z]{3,60}\b/g) ?? [];
    const read = [...new Set(written)].filter((name) => operationOf(name) === name);
    expect(read.length).toBeGreaterThan(140);
    expect(read.filter((name) => !pages.has(name))).toEqual([]);
  });
});

describe("the page of limits", () => {
  test.each(["quota", "limits", "rate limits", "Cognito quotas", "requests per second"])(
    "is all that %s asks for",
    (text) => {
      expect(findPlaces(text)).toMatchObject([{ url: "/limits/", whole: true }]);
    },
  );

  test("comes with the operation whose limit is meant", () => {
    expect(urls("AdminGetUser rate limit")).toEqual(["/operations/AdminGetUser/", "/limits/"]);
  });

  test("is offered behind the results of a problem", () => {
    expect(findPlaces("email daily limit exceeded")).toMatchObject([{ url: "/limits/", whole: false }]);
  });
});

test.each([
  "",
  "sign up",
  "signup fails",
  "LimitExceededException: Attempt limit exceeded",
  "An error occurred (X) when calling the ListUsers operation: y Exception",
  "ListUsers\nlimits",
])("%j asks for no page", (text) => {
  expect(findPlaces(text)).toEqual([]);
});
