import { describe, expect, it } from "vitest";
import { incidentView } from "../../../src/catalog/incident-view.ts";
import { stepView } from "../../../src/catalog/step-view.ts";
import { treeDocument } from "../../../src/catalog/tree-document.ts";
import { smallLibrary } from "../../support/small-library.ts";

const [, refused] = smallLibrary.errors;
const [incident] = smallLibrary.incidents;
if (!refused || !incident) throw new Error("the small library lacks its articles");

describe("the page of a question", () => {
  it("links each answer to the next question, the cause or the first question of the other tree", () => {
    expect(stepView(smallLibrary, refused, "secret").options.map(({ leadsTo }) => leadsTo.url)).toEqual([
      "/errors/user-pools/Refused/wizard/hash/",
      "/causes/no-secret/?in=user-pools/Refused",
    ]);
    expect(stepView(smallLibrary, refused, "hash").options.map(({ leadsTo }) => leadsTo.url)).toEqual([
      "/causes/wrong-hash/?in=user-pools/Refused",
      "/symptoms/no-mail/wizard/log/",
    ]);
  });

  it("counts what can still be reached against all of the tree", () => {
    const step = stepView(smallLibrary, refused, "hash");
    expect(step.possible.map(({ id }) => id)).toEqual(["wrong-hash", "symptoms/no-mail"]);
    expect(step.total).toBe(3);
  });

  it("refuses a question that the tree does not have", () => {
    expect(() => stepView(smallLibrary, refused, "none")).toThrow("user-pools/Refused has no question none");
  });
});

describe("the walk of an incident", () => {
  it("stands in the words of the tree and opens the wizard with its answers", () => {
    const view = incidentView(smallLibrary, incident);
    expect(view.walk.map(({ answer }) => answer)).toEqual(["I'm not sure", "No"]);
    expect(view.wizardUrl).toBe("/errors/user-pools/Refused/wizard/?secret=unsure&hash=wrong");
  });
});

describe("the tree as a document", () => {
  it("holds the words of exactly the causes and trees that it reaches", () => {
    const document = treeDocument(smallLibrary, refused);
    expect(Object.keys(document.causes).toSorted()).toEqual(["no-secret", "wrong-hash"]);
    expect(document.trees).toEqual({
      "symptoms/no-mail": { title: "The mail never arrives", url: "/symptoms/no-mail/", questions: ["log"] },
    });
  });
});
