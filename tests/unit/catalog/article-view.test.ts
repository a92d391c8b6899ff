import { describe, expect, it } from "vitest";
import { articleView } from "../../../src/catalog/article-view.ts";
import { smallLibrary } from "../../support/small-library.ts";

describe("the view of an article", () => {
  const [, userPools] = smallLibrary.errors;
  const [symptom] = smallLibrary.symptoms;
  if (!userPools || !symptom) throw new Error("the small library lacks its articles");

  it("joins rows, wordings and neighbours with titles and addresses", () => {
    const view = articleView(smallLibrary, userPools);
    expect(view.apart[0]?.cause).toMatchObject({ title: "The cause is wrong-hash", url: "/causes/wrong-hash/" });
    expect(view.messages[0]?.leadsTo.map(({ id }) => id)).toEqual(["wrong-hash", "no-secret"]);
    expect(view.confusedWith[0]?.article.url).toBe("/symptoms/no-mail/");
  });

  it("knows its own addresses", () => {
    expect(articleView(smallLibrary, userPools)).toMatchObject({
      kind: "error",
      url: "/errors/user-pools/Refused/",
      firstStepUrl: "/errors/user-pools/Refused/wizard/secret/",
      family: { id: "user-pools" },
    });
    expect(articleView(smallLibrary, symptom)).toMatchObject({
      kind: "symptom",
      url: "/symptoms/no-mail/",
      status: [],
    });
  });

  it("calls a cause without a file by the words of its id", () => {
    const view = articleView({ ...smallLibrary, causes: [] }, userPools);
    expect(view.apart[0]?.cause.title).toBe("wrong hash");
  });
});
