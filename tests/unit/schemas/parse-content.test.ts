import { describe, expect, it } from "vitest";
import { CauseSchema } from "../../../src/schemas/cause.ts";
import { formatProblem, parseContent } from "../../../src/schemas/parse-content.ts";
import { cause } from "../../support/library-of.ts";

const sound = cause("one").data;

/** What is said about a cause with some fields changed, as "field | found | write". */
function said(changes: Record<string, unknown>): string[] {
  const parsed = parseContent(CauseSchema, { ...sound, ...changes }, "content/causes/one.mdx");
  return parsed.ok ? [] : parsed.problems.map(({ field, found, write }) => `${field} | ${found} | ${write}`);
}

describe("parseContent", () => {
  it("takes a file that fits", () => {
    expect(said({})).toEqual([]);
  });

  it("names the field, what was found and what to write", () => {
    expect(said({ touches: ["everything"] })).toEqual([
      "touches.0 | everything | one of read-only, code-change, reversible, cannot-be-undone, signs-users-out, changes-who-can-sign-in, impossible-in-place, sends-messages, costs-money",
    ]);
    expect(said({ search: [null] })).toEqual([
      "search.0 | null | a text; put it in quotes if YAML takes it for something else",
    ]);
    expect(said({ title: undefined })[0]).toMatch(/^title \| nothing \| /);
    expect(said({ blast: "radius" })[0]).toContain("a field that content/README.md knows, instead of blast");
    expect(said({ title: "A title that ends in a full stop." })).toEqual([
      "title | A title that ends in a full stop. | leave out the full stop at the end of the title",
    ]);
  });

  it("wants exactly one of set, add, remove and unset in an edit", () => {
    const changes = [{ of: "user-pool", edits: [{ field: "MfaConfiguration", set: "OFF", add: ["X"] }] }];
    expect(said({ changes })[0]).toContain("write exactly one of set, add, remove and unset");
  });

  it("cuts what it shows of a long value", () => {
    const [line = ""] = said({ title: `${"x".repeat(400)}.` });
    expect(line.length).toBeLessThan(300);
  });
});

describe("formatProblem", () => {
  it("puts file, field, found and write on a line each", () => {
    expect(formatProblem({ file: "a.mdx", field: "title", found: "nothing", write: "a title" })).toBe(
      "a.mdx\n  field  title\n  found  nothing\n  write  a title",
    );
  });
});
