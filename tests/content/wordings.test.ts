import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadLibrary } from "../support/library.ts";

const library = await loadLibrary();
const PACKAGES = {
  "user-pools": "client-cognito-identity-provider",
  "identity-pools": "client-cognito-identity",
} as const;

/** What the model says about each exception, in lower case and without tags. */
function explanations(service: keyof typeof PACKAGES): Map<string, string> {
  const text = readFileSync(`node_modules/@aws-sdk/${PACKAGES[service]}/dist-types/models/errors.d.ts`, "utf8");
  return new Map(
    [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export declare class (\w+) extends/g)].map(
      ([, comment = "", name = ""]) => [name, plain(comment.replaceAll(/^\s*\*/gm, " "))],
    ),
  );
}

const plain = (text: string): string =>
  text
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/\s+/g, " ")
    .replace(/\.$/, "")
    .toLowerCase();

describe.each(["user-pools", "identity-pools"] as const)("the wordings of %s", (service) => {
  const explained = explanations(service);

  it("are not what the model says about the exception", () => {
    expect(explained.size).toBeGreaterThan(10);
    const copied = library.errors
      .filter(({ id }) => id.startsWith(`${service}/`))
      .flatMap(({ id, data }) => {
        const explanation = explained.get(id.slice(service.length + 1)) ?? "";
        return data.messages
          .flatMap(({ text, wordings }) => [text, ...wordings])
          .filter((wording) => wording.length > 24 && explanation.includes(plain(wording)))
          .map((wording) => `${id}: ${wording}`);
      });
    expect(copied).toEqual([]);
  });
});
