import { useEffect } from "preact/hooks";

/** Drops what a page holds in memory when it is left, be it closed, reloaded or put aside by Back. */
export function useForget(forget: () => void): void {
  useEffect(() => {
    window.addEventListener("pagehide", forget);
    return () => {
      window.removeEventListener("pagehide", forget);
    };
  }, [forget]);
}
