import type { Check } from "./check.ts";
import { inspectList } from "./inspect-list.ts";
import { inWords } from "./in-words.ts";

export const userInGroup: Check = {
  id: "user-in-group",
  title: "The user is in at least one group",
  otherwise: "The user is in no group",
  group: "user",
  dependsOnCase: true,
  reads: ["groups"],
  needs: [],
  fails: ["user-in-no-group"],
  passes: ["user-in-no-group"],
  run: (evidence) =>
    inspectList(evidence, "groups", "Groups", "fail", (groups) => {
      const names = groups.map(({ GroupName }) => GroupName);
      if (!names.every((name) => typeof name === "string")) return { unknown: "a group has no name" };
      return { ok: names.length > 0, observed: inWords(names, "no group"), expected: "a group" };
    }),
};
