import { describe, expect, it } from "vitest";
import { knownException } from "../../src/search/exceptions.ts";
import { operationOf } from "../../src/search/operations.ts";
import { readExceptions, readOperations } from "../../src/sdk-model/read-operations.ts";
import { loadLibrary } from "../support/library.ts";

const root = process.cwd();
const library = await loadLibrary();
const operations = readOperations(root);
const SERVICES = ["user-pools", "identity-pools"] as const;

describe.each(SERVICES)("%s", (service) => {
  const exceptions = readExceptions(root, service);
  const articles = library.errors.filter(({ id }) => id.startsWith(`${service}/`));
  const nameOf = (id: string): string => id.slice(service.length + 1);

  it("has an article for each exception of the installed SDK", () => {
    const written = new Set(articles.map(({ id }) => nameOf(id)));
    expect(exceptions.filter((name) => !written.has(name))).toEqual([]);
  });

  it("has no article without an exception, unless it says so", () => {
    const wrong = articles.filter(({ id, data }) => exceptions.includes(nameOf(id)) !== (data.standing === "in-model"));
    expect(wrong.map(({ id, data }) => `${id}: ${data.standing}`)).toEqual([]);
  });

  it("names an operation only with an exception that its model lists", () => {
    const wrong = articles
      .filter(({ data }) => data.standing === "in-model")
      .flatMap(({ id, data }) =>
        data.messages.flatMap(({ id: message, operations: named }) =>
          named
            .filter(
              (name) =>
                !operations.some(
                  (operation) =>
                    operation.service === service && operation.name === name && operation.errors.includes(nameOf(id)),
                ),
            )
            .map((name) => `${id} ${message}: ${name}`),
        ),
      );
    expect(wrong).toEqual([]);
  });
});

describe("the search", () => {
  it("recognises each operation of the installed SDK", () => {
    expect(operations.map(({ name }) => name).filter((name) => operationOf(name) !== name)).toEqual([]);
  });

  it("recognises each exception of the installed SDK", () => {
    const all = SERVICES.flatMap((service) => readExceptions(root, service));
    expect(all.filter((name) => knownException(name) !== name)).toEqual([]);
  });
});

describe("the knowledge base", () => {
  it("covers every family", () => {
    const families = new Set(library.errors.map(({ id }) => id.slice(0, id.indexOf("/"))));
    expect([...families].sort()).toEqual([
      "authorizers",
      "aws",
      "client",
      "identity-pools",
      "infrastructure",
      "oauth",
      "user-pools",
    ]);
  });

  it("has at least 24 symptoms and 250 causes", () => {
    expect(library.symptoms.length).toBeGreaterThanOrEqual(24);
    expect(library.causes.length).toBeGreaterThanOrEqual(250);
  });
});
