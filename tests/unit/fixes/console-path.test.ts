import { describe, expect, it } from "vitest";
import { consolePaths } from "../../../src/fixes/dialects/console-path.ts";
import type { ChangeTarget } from "../../../src/schemas/change.ts";
import { loadLibrary } from "../../support/library.ts";

const { causes } = await loadLibrary();
const path = (of: ChangeTarget, ...fields: string[]): string =>
  consolePaths({ of, edits: fields.map((field) => ({ field, set: "x" })) }).join("; ");

describe("the way through the console", () => {
  it("leads to the section of the field", () => {
    expect(path("user-pool", "Policies.PasswordPolicy.PasswordHistorySize")).toContain("> Password policy >");
    expect(path("user-pool", "AdminCreateUserConfig.AllowAdminCreateUserOnly")).toContain("> Self-service sign-up >");
    expect(path("user-pool", "AdminCreateUserConfig.InviteMessageTemplate.EmailMessage")).toContain("> Invitation");
    expect(path("user-pool-client", "ExplicitAuthFlows")).toBe(
      "Amazon Cognito > User pools > your pool > App clients > your client > Edit",
    );
  });

  it("names each section once", () => {
    expect(path("user-pool-client", "CallbackURLs", "LogoutURLs")).toBe(
      "Amazon Cognito > User pools > your pool > App clients > your client > Login pages > Edit",
    );
    expect(path("user-pool-client", "CallbackURLs", "WriteAttributes").split("; ")).toHaveLength(2);
  });

  it("goes further than the pool for every change of a pool in the content", () => {
    const vague = causes.flatMap(({ id, data }) =>
      data.changes.filter((change) => consolePaths(change).includes(path("user-pool", "Other"))).map(() => id),
    );
    expect(vague).toEqual([]);
  });
});
