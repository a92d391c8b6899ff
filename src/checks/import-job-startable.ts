import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";

/** Only Created can be started: UserImportJobType in the API reference. */
export const importJobStartable: Check = {
  id: "import-job-startable",
  title: "The import job was created and not started yet",
  otherwise: "The import job was started, or can no longer be",
  group: "user",
  dependsOnCase: true,
  reads: ["importJob"],
  needs: [],
  fails: ["import-job-in-wrong-state"],
  passes: [],
  run: (evidence) =>
    inspect(evidence, "importJob", "Status", (value) =>
      typeof value === "string" && value !== ""
        ? { ok: value === "Created", observed: value, expected: "Created" }
        : { unknown: "the import job has no Status" },
    ),
};
