import { CaseSchema, type RealCase } from "../../src/schemas/case.ts";
import type { Entry } from "../../src/schemas/library.ts";

/** A case of the search library (`search-library.ts`): a secret hash that is missing. */
export function realCase(id: string, more: Partial<RealCase> = {}): Entry<RealCase> {
  const data = CaseSchema.parse({
    paste: "NotAuthorizedException: Unable to verify secret hash for client 1example23456789",
    typed: "unable to verify secret hash",
    context: "A server signs users in.",
    exception: "NotAuthorizedException",
    operation: null,
    cause: "The request carries no secret hash.",
    fix: "Send it.",
    confirmedBy: "reporter",
    source: "https://github.com/example/example/issues/1",
    causes: ["hash-missing"],
    ...more,
  });
  return { id, file: `content/cases/${id}.yaml`, data, body: "" };
}
