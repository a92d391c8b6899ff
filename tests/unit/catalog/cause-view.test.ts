import { describe, expect, it } from "vitest";
import { causeView } from "../../../src/catalog/cause-view.ts";
import { causesByArticle } from "../../../src/catalog/causes-by-article.ts";
import { smallLibrary } from "../../support/small-library.ts";

describe("the view of a cause", () => {
  const hash = smallLibrary.causes.find(({ id }) => id === "wrong-hash");
  if (!hash) throw new Error("the small library lacks wrong-hash");
  const view = causeView(smallLibrary, hash);

  it("names every article that leads to it, with what is seen there", () => {
    expect(view.leading.map(({ id }) => id)).toEqual(["identity-pools/Refused", "user-pools/Refused"]);
    expect(view.leading[0]?.see).toBe("The hash does not fit.");
  });

  it("says in words what the fix touches and who makes it", () => {
    expect(view.touches.map(({ words }) => words)).toEqual(["reversible", "signs users out"]);
    expect(view.fixedBy).toBe("A developer of the app or an administrator of the AWS account");
  });
});

describe("the list of causes", () => {
  const groups = causesByArticle(smallLibrary);

  it("holds each cause once", () => {
    const ids = groups.flatMap(({ causes }) => causes.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(["bounced", "no-secret", "other-pool", "wrong-hash"]);
  });

  it("puts a cause under the article in whose table it stands highest and names the others", () => {
    const first = groups[0];
    expect(first?.article.id).toBe("identity-pools/Refused");
    expect(first?.causes[0]).toMatchObject({ id: "wrong-hash", also: [{ id: "user-pools/Refused" }] });
  });

  it("has symptoms after errors", () => {
    expect(groups.map(({ kind }) => kind)).toEqual(["error", "symptom"]);
  });
});
