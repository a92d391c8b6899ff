import { useEffect, useState } from "preact/hooks";

/** How often a page that says "12 min ago" looks at the clock, in milliseconds. */
const TICK = 20_000;

/** The time in milliseconds since 1970, kept fresh while the page is open. */
export function useNow(clock: () => number): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(clock());
    }, TICK);
    return () => {
      clearInterval(timer);
    };
  }, [clock]);
  return now;
}
