import type { Timers } from "../../session/held-secrets.ts";

/** What the check-up takes from the page it runs in; tests give it another. */
export interface PageWorld extends Timers {
  /** Runs when the page is left, be it closed, reloaded or put aside by Back. Gives back what stops it. */
  onLeave: (run: () => void) => () => void;
  /** Saves a text as a file of the person's. */
  download: (name: string, type: string, text: string) => void;
  /** Where the site is: `https://example.org`. */
  origin: () => string;
}

/** The world of a browser. Reads `window` only when it is used, so that it can be made while the page is built. */
export function browserWorld(): PageWorld {
  return {
    now: () => Date.now(),
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => {
        clearTimeout(timer);
      };
    },
    every: (ms, run) => {
      const timer = setInterval(run, ms);
      return () => {
        clearInterval(timer);
      };
    },
    onLeave: (run) => {
      window.addEventListener("pagehide", run);
      return () => {
        window.removeEventListener("pagehide", run);
      };
    },
    download: (name, type, text) => {
      const address = URL.createObjectURL(new Blob([text], { type }));
      const link = document.createElement("a");
      link.href = address;
      link.download = name;
      link.click();
      setTimeout(() => {
        URL.revokeObjectURL(address);
      }, 10_000);
    },
    origin: () => window.location.origin,
  };
}
