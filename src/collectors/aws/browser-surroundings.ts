import { waitByTimer, type Surroundings } from "./surroundings.ts";

/** Asks whether anything answers; what it answers stays with the browser. */
const PROBE: RequestInit = { mode: "no-cors", credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" };

/**
 * The surroundings of a page. Listens for blocked requests from now on, as the browser tells nobody else why a fetch
 * failed; `stop` ends that.
 */
export function browserSurroundings(page: Window & typeof globalThis): Surroundings & { stop: () => void } {
  const blocked = new Set<string>();
  const note = (event: SecurityPolicyViolationEvent): void => {
    if (event.effectiveDirective === "connect-src") blocked.add(originOf(event.blockedURI));
  };
  page.document.addEventListener("securitypolicyviolation", note);
  return {
    fetch: (...request) => page.fetch(...request),
    now: () => Date.now(),
    wait: waitByTimer,
    random: () => Math.random(),
    online: () => page.navigator.onLine,
    blocked: (url) => blocked.has(originOf(url)),
    reachable: async (url) => {
      try {
        await page.fetch(url, PROBE);
        return true;
      } catch {
        // The browser reports a blocked request a moment after the fetch has failed.
        await new Promise((resolve) => page.setTimeout(resolve, 50));
        return false;
      }
    },
    stop: () => {
      page.document.removeEventListener("securitypolicyviolation", note);
    },
  };
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : address;
}
