import type { Check } from "./check.ts";
import { inspectList } from "./inspect-list.ts";

/** Tokens of a remembered device are refreshed with its key: amazon-cognito-user-pools-using-the-refresh-token. */
export const userHasNoRememberedDevice: Check = {
  id: "user-has-no-remembered-device",
  title: "The user has no device whose key a refresh would need",
  otherwise: "The user has a device whose key a refresh needs",
  group: "user",
  dependsOnCase: true,
  reads: ["devices"],
  needs: [],
  fails: ["device-key-missing-on-refresh"],
  passes: [],
  run: (evidence) =>
    inspectList(evidence, "devices", "Devices", "pass", (devices) => ({
      ok: devices.length === 0,
      observed: devices.length === 1 ? "1 device" : `${devices.length} devices`,
      expected: "no device",
    })),
};
