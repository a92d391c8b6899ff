import { expect, it } from "vitest";
import { LOG_CAUSES } from "../../src/islands/tools/network-log/log-causes.ts";
import { POLICY_CAUSES } from "../../src/islands/tools/policy/policy-causes.ts";
import { loadLibrary } from "../support/library.ts";

const { causes } = await loadLibrary();
const known = new Set(causes.map(({ id }) => id));

it.each([
  ["the log analyzer", LOG_CAUSES],
  ["the policy analyzer", POLICY_CAUSES],
])("every cause that %s names exists", (_name, named) => {
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});
