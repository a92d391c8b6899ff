import { describe, expect, it } from "vitest";
import { causeTemplate, errorTemplate, symptomTemplate } from "../../../src/cli/templates.ts";
import { splitFrontmatter } from "../../../src/lib/frontmatter.ts";
import { checkLibrary } from "../../../src/rules/check-library.ts";
import { ErrorSchema, SymptomSchema } from "../../../src/schemas/article.ts";
import { CauseSchema } from "../../../src/schemas/cause.ts";
import { cause, library } from "../../support/library-of.ts";

const causes = [cause("one", { draft: true }), cause("two", { draft: true })];
const input = { causes: ["one", "two"], today: "2026-01-31" } as const;

describe("a new file passes every check", () => {
  it("as a cause", () => {
    const { data, body } = splitFrontmatter(causeTemplate({ ...input, name: "something-is-off" }));
    const entry = {
      id: "something-is-off",
      file: "content/causes/something-is-off.mdx",
      data: CauseSchema.parse(data),
      body,
    };
    expect(entry.data.draft).toBe(true);
    expect(checkLibrary(library({ causes: [entry] }))).toEqual([]);
  });

  it("as an error", () => {
    const { data, body } = splitFrontmatter(errorTemplate({ ...input, name: "SomeException" }));
    const entry = {
      id: "user-pools/SomeException",
      file: "content/errors/user-pools/SomeException.mdx",
      data: ErrorSchema.parse(data),
      body,
    };
    expect(checkLibrary(library({ errors: [entry], causes }))).toEqual([]);
  });

  it("as a symptom", () => {
    const { data, body } = splitFrontmatter(symptomTemplate({ ...input, name: "nothing-arrives" }));
    const entry = {
      id: "symptoms/nothing-arrives",
      file: "content/symptoms/nothing-arrives.mdx",
      data: SymptomSchema.parse(data),
      body,
    };
    expect(checkLibrary(library({ symptoms: [entry], causes }))).toEqual([]);
  });
});
