import { describe, expect, it } from "vitest";
import { aliasPaths, articlePaths, stepPaths } from "../../../src/catalog/article-paths.ts";
import { errorsByFamily, errorsByName, messageIndex } from "../../../src/catalog/index-views.ts";
import { smallLibrary } from "../../support/small-library.ts";

describe("the lists of errors", () => {
  it("group errors by family in the order in which people meet them", () => {
    expect(errorsByFamily(smallLibrary).map(({ id }) => id)).toEqual(["user-pools", "identity-pools"]);
  });

  it("bring together what several services call by one name", () => {
    expect(errorsByName(smallLibrary).get("Refused")).toHaveLength(2);
  });

  it("hold every wording with its article", () => {
    expect(messageIndex(smallLibrary).map(({ article }) => article.id)).toEqual([
      "identity-pools/Refused",
      "user-pools/Refused",
    ]);
  });
});

describe("the paths of pages", () => {
  it("keep the spelling of a name", () => {
    expect(articlePaths(smallLibrary, "errors").map(({ params }) => params)).toEqual([
      { service: "identity-pools", name: "Refused" },
      { service: "user-pools", name: "Refused" },
    ]);
    expect(articlePaths(smallLibrary, "symptoms")[0]?.params).toEqual({ name: "no-mail" });
  });

  it("lead from an earlier id to the same article", () => {
    const [symptom] = smallLibrary.symptoms;
    const renamed = symptom && { ...symptom, data: { ...symptom.data, aliases: ["symptoms/lost-mail"] } };
    const library = { ...smallLibrary, symptoms: renamed ? [renamed] : [] };
    expect(aliasPaths(library, "symptoms")).toEqual([{ params: { name: "lost-mail" }, props: { entry: renamed } }]);
  });

  it("make a page of each question", () => {
    expect(stepPaths(smallLibrary, "symptoms").map(({ params }) => params)).toEqual([
      { name: "no-mail", question: "log" },
    ]);
  });
});
