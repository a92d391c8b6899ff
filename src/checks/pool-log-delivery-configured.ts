import type { Check } from "./check.ts";
import { inspectList } from "./inspect-list.ts";

/** Failed messages are only seen with a destination for userNotification: LogConfigurationType in the API reference. */
export const poolLogDeliveryConfigured: Check = {
  id: "pool-log-delivery-configured",
  title: "The pool writes failed e-mails and SMS to a log",
  otherwise: "Failed e-mails and SMS are not written to a log",
  group: "messages",
  dependsOnCase: true,
  reads: ["logDelivery"],
  needs: [],
  fails: ["confirmation-code-never-arrived"],
  passes: [],
  run: (evidence) =>
    inspectList(evidence, "logDelivery", "LogConfigurations", "fail", (configurations) => {
      const sources = configurations.map(({ EventSource }) => EventSource);
      if (sources.some((source) => typeof source !== "string"))
        return { unknown: "a log destination has no EventSource" };
      return {
        ok: sources.includes("userNotification"),
        observed: sources.join(", ") || "no destination",
        expected: "userNotification among them",
      };
    }),
};
