import { ErrorSchema, SymptomSchema } from "../../src/schemas/article.ts";
import { CauseSchema } from "../../src/schemas/cause.ts";
import { IncidentSchema } from "../../src/schemas/incident.ts";
import type { Library } from "../../src/schemas/library.ts";

const sources = [{ url: "https://example.org/a/page.html", about: "every statement of it", read: "2026-11-21" }];
const find = { how: "Look at the settings." };
const words = { tell: "Could you tell me what you see?", why: "The answers separate causes.", find };

/** Two errors of one name, a symptom and four causes: a question that two answers share, a way to another tree. */
export const smallLibrary: Library = {
  errors: [
    entry("identity-pools/Refused", "errors", ErrorSchema.parse(refused("Refused", "cause:other-pool"))),
    entry("user-pools/Refused", "errors", ErrorSchema.parse(refused("Refused", "tree:symptoms/no-mail"))),
  ],
  symptoms: [
    entry(
      "symptoms/no-mail",
      "symptoms",
      SymptomSchema.parse({
        title: "The mail never arrives",
        summary: "A mail with a code was asked for and is not there.",
        apart: [{ see: "The log says bounced.", cause: "bounced" }],
        tree: {
          start: "log",
          questions: {
            log: {
              ask: "What does the log say?",
              ...words,
              options: [
                { id: "bounced", label: "Bounced", to: "cause:bounced" },
                { id: "nothing", label: "Nothing", to: "cause:bounced" },
              ],
              unsure: "cause:bounced",
            },
          },
        },
        sources,
      }),
    ),
  ],
  causes: ["bounced", "no-secret", "other-pool", "wrong-hash"].map((id) =>
    entry(
      id,
      "causes",
      CauseSchema.parse({
        title: `The cause is ${id}`,
        summary: `What is wrong is ${id}, in one sentence.`,
        tell: `We found that it is ${id}; we mend it.`,
        touches: ["reversible", "signs-users-out"],
        affects: "Everybody who signs in.",
        fixedBy: ["developer", "administrator"],
        where: [{ place: "The log", look: "A line that names it." }],
        sources,
      }),
    ),
  ),
  incidents: [
    entry(
      "hash-of-an-alias",
      "incidents",
      IncidentSchema.parse({
        title: "The hash of an alias",
        summary: "Sign-in failed for some people only.",
        tree: "user-pools/Refused",
        walk: [
          { question: "secret", option: "unsure", because: "Nobody knew it." },
          { question: "hash", option: "wrong", because: "It was made of the alias." },
        ],
        cause: "wrong-hash",
        sources,
      }),
    ),
  ],
  guides: [],
  cases: [],
};

function entry<Data>(id: string, folder: string, data: Data) {
  return { id, file: `content/${folder}/${id}.mdx`, data, body: "" };
}

function refused(title: string, elsewhere: string) {
  return {
    title,
    summary: "The call was refused for one of several reasons.",
    status: [400],
    messages: [
      {
        id: "refused",
        text: "Refused for {name}",
        evidence: "documented",
        source: "https://example.org/a",
        causes: ["wrong-hash", "no-secret"],
      },
    ],
    apart: [
      { see: "The hash does not fit.", cause: "wrong-hash" },
      { see: "There is no secret.", cause: "no-secret" },
      ...(elsewhere === "cause:other-pool" ? [{ see: "It is another pool.", cause: "other-pool" }] : []),
    ],
    confusedWith: [{ tree: "symptoms/no-mail", because: "That one shows no error at all." }],
    tree: {
      start: "secret",
      questions: {
        secret: {
          ask: "Does the app client have a secret?",
          ...words,
          options: [
            { id: "yes", label: "Yes", to: "hash" },
            { id: "no", label: "No", to: "cause:no-secret" },
          ],
          unsure: "hash",
        },
        hash: {
          ask: "Does the hash fit?",
          ...words,
          options: [
            { id: "wrong", label: "No", to: "cause:wrong-hash" },
            { id: "right", label: "Yes", to: elsewhere },
          ],
          unsure: "cause:wrong-hash",
        },
      },
    },
    sources,
  };
}
