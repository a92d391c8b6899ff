import { ErrorSchema, type ErrorArticle } from "../../src/schemas/article.ts";
import { CauseSchema, type Cause } from "../../src/schemas/cause.ts";
import type { Entry, Library } from "../../src/schemas/library.ts";
import type { Tree } from "../../src/schemas/tree.ts";
import { causesOf } from "../../src/wizard/validate.ts";

const sources = [{ url: "https://docs.aws.amazon.com/x", about: "Supports the page.", read: "2026-01-31" }];

/** A library for tests, empty but for what is named. */
export function library(parts: Partial<Library>): Library {
  return { errors: [], symptoms: [], causes: [], incidents: [], guides: [], cases: [], ...parts };
}

/** A cause that passes the schema and every rule. */
export function cause(id: string, more: Partial<Cause> = {}, body = CAUSE_BODY): Entry<Cause> {
  const data = CauseSchema.parse({
    title: `The cause named ${id}`,
    summary: "Something is configured in a way that cannot work.",
    tell: "Something is set up in a way that cannot work.",
    touches: ["code-change"],
    affects: "Nobody who is signed in.",
    fixedBy: ["developer"],
    where: [{ place: "CloudTrail", look: "The error code of the event." }],
    sources,
    ...more,
  });
  return { id, file: `content/causes/${id}.mdx`, data, body };
}

/** An error article with one message that all causes of its tree share. */
export function article(id: string, tree: Tree, more: Partial<ErrorArticle> = {}): Entry<ErrorArticle> {
  const causes = causesOf(tree);
  const data = ErrorSchema.parse({
    title: id.slice(id.indexOf("/") + 1),
    summary: "The request was refused for a reason that it names.",
    status: [400],
    messages: [
      {
        id: "a-message",
        text: "A message",
        evidence: "reported",
        source: "https://docs.aws.amazon.com/x",
        causes: causes.slice(0, 1),
      },
    ],
    apart: causes.map((one) => ({ see: `What ${one} looks like`, cause: one })),
    tree,
    sources,
    ...more,
  });
  return { id, file: `content/errors/${id}.mdx`, data, body: "## What it means\n\nIt was refused.\n" };
}

const CAUSE_BODY = `
## Why

It is refused.

## Fix

<Fix>
<Dialect name="console">

Look at the app client.

</Dialect>
</Fix>

## Verify

Sign in again.

<Expect within="at once">

It works.

</Expect>
`;
