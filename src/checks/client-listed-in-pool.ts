import type { Check } from "./check.ts";
import { inspectList } from "./inspect-list.ts";

export const clientListedInPool: Check = {
  id: "client-listed-in-pool",
  title: "The app client is in the list of the user pool's clients",
  otherwise: "The app client is not in the list of the user pool's clients",
  group: "client",
  reads: ["clients"],
  needs: ["clientId"],
  fails: ["wrong-pool-or-client", "client-deleted-or-recreated"],
  passes: [],
  run: (evidence, { clientId = "" }) =>
    inspectList(evidence, "clients", "UserPoolClients", "fail", (clients) => {
      const ids = clients.map(({ ClientId }) => ClientId);
      if (ids.some((id) => typeof id !== "string")) return { unknown: "the list has clients without ClientId" };
      const found = ids.includes(clientId);
      return { ok: found, observed: found ? "it is listed" : `not among ${ids.length} clients`, expected: clientId };
    }),
};
