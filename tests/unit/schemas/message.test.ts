import { expect, it } from "vitest";
import { MessageSchema } from "../../../src/schemas/message.ts";

const message = {
  id: "expired",
  text: "jwt expired",
  wordings: ["TokenExpiredError"],
  evidence: "code",
  source: "https://github.com/auth0/node-jsonwebtoken/blob/master/verify.js",
  causes: ["api-token-expired"],
};

it("lists the wordings that were seen elsewhere among all wordings, each with its evidence", () => {
  const elsewhere = [{ wordings: ["Signature has expired"], evidence: "reported" }];
  const parsed = MessageSchema.parse({ ...message, elsewhere });
  expect(parsed.wordings).toEqual(["TokenExpiredError", "Signature has expired"]);
  expect(parsed.elsewhere).toEqual(elsewhere);
});

it("wants an address for everything that is not only reported", () => {
  const elsewhere = [{ wordings: ["Signature has expired"], evidence: "code" }];
  expect(MessageSchema.safeParse({ ...message, elsewhere }).success).toBe(false);
});
