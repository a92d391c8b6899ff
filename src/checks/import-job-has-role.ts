import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { parseArn } from "./parse-arn.ts";

/** CreateUserImportJob demands the role, so a job without it is a part of an answer. What the role may do is not seen here. */
export const importJobHasRole: Check = {
  id: "import-job-has-role",
  title: "The import job names a role for its log",
  otherwise: "The import job names no role for its log",
  group: "user",
  reads: ["importJob"],
  needs: [],
  fails: ["import-job-role-missing"],
  passes: [],
  run: (evidence) =>
    inspect(evidence, "importJob", "CloudWatchLogsRoleArn", (value) => {
      if (typeof value !== "string") return { unknown: "the import job does not say its role" };
      const arn = parseArn(value);
      const isRole = arn?.service === "iam" && /^role\/./.test(arn.resource);
      return {
        ok: isRole,
        observed: isRole ? "a role is set" : "not the ARN of a role",
        expected: "a role: arn:PARTITION:iam::ACCOUNT:role/NAME",
      };
    }),
};
