import type { Check } from "./check.ts";
import { inspectList } from "./inspect-list.ts";

/** One job at a time: developer guide, cognito-user-pools-using-import-tool. */
const RUNNING = ["Pending", "InProgress", "Stopping"];

export const importJobsNoneRunning: Check = {
  id: "import-jobs-none-running",
  title: "No import job of the pool is running",
  otherwise: "An import job of the pool is running",
  group: "user",
  dependsOnCase: true,
  reads: ["importJobs"],
  needs: [],
  fails: ["import-job-in-wrong-state"],
  passes: [],
  run: (evidence) =>
    inspectList(evidence, "importJobs", "UserImportJobs", "pass", (jobs) => {
      const states = jobs.map(({ Status }) => Status);
      if (!states.every((state) => typeof state === "string")) return { unknown: "an import job has no Status" };
      const running = states.filter((state) => RUNNING.includes(state));
      return { ok: running.length === 0, observed: `${running.length} running`, expected: "none running" };
    }),
};
