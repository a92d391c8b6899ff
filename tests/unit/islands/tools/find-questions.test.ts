import { describe, expect, it } from "vitest";
import { findQuestions } from "../../../../src/islands/tools/network-log/find-questions.ts";
import { buildSearchIndex } from "../../../../src/search/build-index.ts";
import { smallLibrary } from "../../../support/search-library.ts";

const index = JSON.stringify(buildSearchIndex(smallLibrary));
const fetcher =
  (status: number): typeof fetch =>
  () =>
    Promise.resolve(new Response(index, { status }));

const call = {
  operation: "InitiateAuth USER_SRP_AUTH",
  error: "NotAuthorizedException",
  message: "Unable to verify secret hash for client 1example23456789",
};

describe("findQuestions", () => {
  it("leads to the wizard of the error, with what the call says answered", async () => {
    expect(await findQuestions(call, fetcher(200))).toEqual({
      title: "NotAuthorizedException",
      url: "/errors/user-pools/NotAuthorizedException/wizard/?which-message=hash&which-call=sign-in&read=which-message,which-call",
    });
  });

  it("knows nothing about a call without an error, or with one that is not known", async () => {
    expect(await findQuestions({ ...call, error: "" }, fetcher(200))).toBeNull();
    expect(await findQuestions({ operation: "GET /x", error: "Teapot", message: "short" }, fetcher(200))).toBeNull();
  });

  it("throws when the index cannot be read", async () => {
    await expect(findQuestions(call, fetcher(500))).rejects.toThrow("HTTP 500");
  });
});
