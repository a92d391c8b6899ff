import type { Reading } from "../../evidence/reading.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Says why a call had no answer that the page may read. A browser gives the same error for all of these, so the other
 * signs have to tell: what its policy blocked, whether it is online, and whether anything answers at that address.
 *
 * @param url Address that was called.
 * @param what What was called, for the message: an operation, a document.
 */
export async function explainNoAnswer(
  what: string,
  url: string,
  { blocked, online, reachable }: Pick<Surroundings, "blocked" | "online" | "reachable">,
): Promise<Reading> {
  const host = URL.canParse(url) ? new URL(url).host : "the service";
  if (blocked?.(url)) {
    return unread(
      "blocked",
      `${what}: this site's own security policy does not let it call ${host}; use the command instead`,
    );
  }
  if (online?.() === false) {
    return unread("unreachable", `${what}: the browser says that this computer is offline; connect it and read again`);
  }
  const answers = await reachable?.(url).catch(() => undefined);
  if (blocked?.(url)) return explainNoAnswer(what, url, { blocked });
  if (answers === true) {
    return unread(
      "blocked",
      `${what}: ${host} answers, but the browser kept the answer from this page (CORS); a browser extension, a proxy or an endpoint without CORS does that; use the command instead`,
    );
  }
  if (answers === false) {
    return unread(
      "unreachable",
      `${what}: nothing answers at ${host}; a wrong Region, DNS, a firewall or a content blocker does that; try the command on the same network`,
    );
  }
  return unread(
    "unreachable",
    `${what}: no answer from ${host} that this page may read; a wrong Region, the network, a content blocker or CORS does that; use the command instead`,
  );
}

function unread(reason: "blocked" | "unreachable", detail: string): Reading {
  return { kind: "unread", reason, detail };
}
