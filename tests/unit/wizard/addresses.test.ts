import { describe, expect, it } from "vitest";
import { treeOfWizard, wizardUrl } from "../../../src/wizard/addresses.ts";

describe("the address of a wizard", () => {
  it.each(["user-pools/NotAuthorizedException", "symptoms/api-answers-401"])("tells its tree: %s", (tree) => {
    expect(treeOfWizard(wizardUrl(tree))).toBe(tree);
  });

  it.each(["/", "/errors/user-pools/X/", "/errors/user-pools/X/wizard/question/", "/checkup/", "/wizard/"])(
    "is not %s",
    (path) => {
      expect(treeOfWizard(path)).toBeNull();
    },
  );
});
