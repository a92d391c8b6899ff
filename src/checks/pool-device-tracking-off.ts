import { inspect } from "../evidence/inspect.ts";
import { isRecord } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";

/** A null value means that devices are not remembered, any value that they are: DeviceConfiguration in the API reference. */
export const poolDeviceTrackingOff: Check = {
  id: "pool-device-tracking-off",
  title: "The pool does not remember devices, so a refresh needs no device key",
  otherwise: "The pool remembers devices, so a refresh needs the device key",
  group: "pool",
  dependsOnCase: true,
  reads: ["pool"],
  needs: [],
  fails: ["device-key-missing-on-refresh", "device-tracking-without-srp", "device-key-not-from-srp"],
  passes: ["device-key-missing-on-refresh", "device-tracking-without-srp", "device-key-not-from-srp"],
  run: (evidence) =>
    inspect(evidence, "pool", "DeviceConfiguration", (value) => {
      if (!isRecord(value ?? {})) return { unknown: "DeviceConfiguration is not an object" };
      const tracks = isRecord(value);
      return { ok: !tracks, observed: tracks ? "devices are remembered" : "off", expected: "off" };
    }),
};
