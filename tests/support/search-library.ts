import { ErrorSchema, SymptomSchema } from "../../src/schemas/article.ts";
import { CauseSchema } from "../../src/schemas/cause.ts";
import type { Entry, Library } from "../../src/schemas/library.ts";

const sources = [{ url: "https://docs.aws.amazon.com/cognito/", about: "what the test says", read: "2026-11-21" }];

const entry = <Data>(id: string, data: Data): Entry<Data> => ({ id, file: `content/${id}.mdx`, data, body: "" });

const cause = (id: string, title: string, search: string[] = []) =>
  entry(
    id,
    CauseSchema.parse({
      title,
      summary: `${title}, and nothing else.`,
      tell: `${title}, as it is told on the phone.`,
      touches: ["read-only"],
      affects: "nobody at all",
      fixedBy: ["developer"],
      where: [{ place: "the log", look: "the error's line" }],
      search,
      sources,
    }),
  );

const question = (options: object[], answeredBy?: string) => ({
  ask: "What does it say?",
  tell: "What does it say there?",
  why: "It separates the causes.",
  find: { how: "Look at the message." },
  ...(answeredBy ? { answeredBy } : {}),
  options,
  unsure: "cause:token-expired",
});

const source = "https://docs.aws.amazon.com/cognito/";
const message = (id: string, text: string, causes: string[], more: object = {}) => ({
  id,
  text,
  causes,
  evidence: "documented",
  source,
  ...more,
});

const refused = entry(
  "user-pools/NotAuthorizedException",
  ErrorSchema.parse({
    title: "NotAuthorizedException",
    summary: "A request was refused, and its message says why.",
    status: [400],
    messages: [
      message("token-expired", "Refresh Token has expired", ["token-expired"], { operations: ["InitiateAuth"] }),
      message("wrong-hash", "Unable to verify secret hash for client {clientId}", ["hash-missing", "hash-wrong"]),
      message("login-token", "Invalid login token. Token expired: {a} >= {b}", ["login-expired"]),
      message("refused", "Denied.", ["hash-wrong"]),
    ],
    apart: [
      { see: "The message is about the refresh token.", cause: "token-expired" },
      { see: "The request carries no SECRET_HASH.", cause: "hash-missing" },
      { see: "The hash comes from another secret.", cause: "hash-wrong" },
    ],
    tree: {
      start: "which-message",
      questions: {
        "which-message": question(
          [
            { id: "token", label: "The token", when: ["token-expired"], to: "cause:token-expired" },
            { id: "hash", label: "The hash", when: ["wrong-hash"], to: "which-call" },
            {
              id: "login",
              label: "The login token",
              when: ["login-token"],
              to: "tree:identity-pools/NotAuthorizedException",
            },
          ],
          "message",
        ),
        "which-call": question(
          [
            { id: "sign-in", label: "Sign-in", when: ["InitiateAuth"], to: "has-hash" },
            { id: "other", label: "Another", to: "cause:hash-wrong" },
          ],
          "operation",
        ),
        "has-hash": question([
          { id: "yes", label: "Yes, it has", to: "cause:hash-wrong" },
          { id: "no", label: "No, it has not", to: "cause:hash-missing" },
        ]),
      },
    },
    sources,
  }),
);

const identity = entry(
  "identity-pools/NotAuthorizedException",
  ErrorSchema.parse({
    title: "NotAuthorizedException",
    summary: "An identity pool refused the login that it was given.",
    status: [400],
    messages: [message("login-token", "Invalid login token. Token expired: {a} >= {b}", ["login-expired"])],
    apart: [{ see: "The login token is too old.", cause: "login-expired" }],
    tree: {
      start: "which-login",
      questions: {
        "which-login": question(
          [
            { id: "old", label: "Too old", when: ["login-token"], to: "cause:login-expired" },
            { id: "none", label: "There is none", to: "cause:login-expired" },
          ],
          "message",
        ),
      },
    },
    sources,
  }),
);

const silent = entry(
  "symptoms/code-never-arrives",
  SymptomSchema.parse({
    title: "The code never arrives",
    summary: "A user waits for a code that does not come.",
    apart: [{ see: "The e-mail is in the spam folder.", cause: "mail-in-spam" }],
    search: ["verification mail missing"],
    tree: {
      start: "which-way",
      questions: {
        "which-way": question([
          { id: "mail", label: "By e-mail", to: "cause:mail-in-spam" },
          { id: "sms", label: "By SMS", to: "cause:mail-in-spam" },
        ]),
      },
    },
    sources,
  }),
);

/** Two errors of one name in two services, a symptom, and their causes. */
export const smallLibrary: Library = {
  errors: [refused, identity],
  symptoms: [silent],
  causes: [
    cause("token-expired", "The refresh token is too old"),
    cause("hash-missing", "The request carries no secret hash"),
    cause("hash-wrong", "The secret hash is wrong", ["rotated secret"]),
    cause("login-expired", "The login is too old for the identity pool"),
    cause("mail-in-spam", "The mail with the code lies in the spam folder"),
  ],
  incidents: [],
  guides: [],
  cases: [],
};
