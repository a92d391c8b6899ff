import { describe, expect, it } from "vitest";
import type { Library } from "../../../src/schemas/library.ts";
import { validateLibrary } from "../../../src/wizard/validate-library.ts";
import { article, cause, library } from "../../support/library-of.ts";
import { ask } from "../../support/trees.ts";

const tree = { start: "a", questions: { a: ask({ yes: "cause:one", no: "cause:two" }, "cause:one") } };
const sound = library({ errors: [article("user-pools/AException", tree)], causes: [cause("one"), cause("two")] });
const found = (of: Library): string[] =>
  validateLibrary(of).map(({ file, field, found: text }) => `${file} ${field}: ${text}`);

describe("validateLibrary", () => {
  it("finds nothing wrong with a sound library", () => {
    expect(found(sound)).toEqual([]);
  });

  it("names a cause that does not exist, in the tree and in the table", () => {
    expect(found({ ...sound, causes: [cause("one")] })).toEqual([
      "content/errors/user-pools/AException.mdx tree: two",
      "content/errors/user-pools/AException.mdx apart: two",
    ]);
  });

  it("names a published page that leads to a draft", () => {
    expect(found({ ...sound, causes: [cause("one"), cause("two", { draft: true })] })).toContain(
      "content/errors/user-pools/AException.mdx tree: two",
    );
  });

  it("names a cause that nothing leads to, unless it is a draft", () => {
    expect(found({ ...sound, causes: [...sound.causes, cause("lost")] })).toEqual([
      "content/causes/lost.mdx (file): no tree leads to lost",
    ]);
    expect(found({ ...sound, causes: [...sound.causes, cause("lost", { draft: true })] })).toEqual([]);
  });

  it("names a cause of the tree that has no row in the table", () => {
    const page = article("user-pools/AException", tree, { apart: [{ see: "Something to see", cause: "one" }] });
    expect(found({ ...sound, errors: [page] })).toEqual([
      "content/errors/user-pools/AException.mdx apart: no row for two",
    ]);
  });

  it("names an error whose title is not the name of its file", () => {
    const page = article("user-pools/AException", tree, { title: "BException" });
    expect(found({ ...sound, errors: [page] })).toEqual(["content/errors/user-pools/AException.mdx title: BException"]);
  });

  it("names trees that lead in a circle", () => {
    const to = (id: string) => ({
      start: "a",
      questions: { a: ask({ yes: "cause:one", no: `tree:${id}` }, "cause:two") },
    });
    const circle = [
      article("user-pools/AException", to("user-pools/BException")),
      article("user-pools/BException", to("user-pools/AException")),
    ];
    expect(found({ ...sound, errors: circle })[0]).toContain(
      "trees lead in a circle: user-pools/AException → user-pools/BException → user-pools/AException",
    );
  });

  it("names a question that two trees ask with different answers", () => {
    const other = { start: "a", questions: { a: ask({ yes: "cause:one", never: "cause:two" }, "cause:one") } };
    expect(found({ ...sound, errors: [...sound.errors, article("user-pools/BException", other)] })[0]).toContain(
      "the same id in content/errors/user-pools/AException.mdx has no, yes",
    );
  });
});
