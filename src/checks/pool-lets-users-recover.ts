import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { recordList } from "./record-list.ts";

/** Not set means that phone number and e-mail address may be used: AccountRecoverySetting in the API reference. */
export const poolLetsUsersRecover: Check = {
  id: "pool-lets-users-recover",
  title: "Users may reset a forgotten password themselves",
  otherwise: "Only administrators reset passwords",
  group: "pool",
  dependsOnCase: true,
  reads: ["pool"],
  needs: [],
  fails: ["recovery-admin-only"],
  passes: ["recovery-admin-only"],
  run: (evidence) =>
    inspect(evidence, "pool", "AccountRecoverySetting.RecoveryMechanisms", (value) => {
      const names = recordList(value ?? [])?.map(({ Name }) => Name);
      if (!names || names.some((name) => typeof name !== "string")) {
        return { unknown: "RecoveryMechanisms has another form than expected" };
      }
      const observed = names.length === 0 ? "not set: phone number or e-mail address" : names.join(", ");
      return { ok: !names.includes("admin_only"), observed, expected: "no admin_only" };
    }),
};
