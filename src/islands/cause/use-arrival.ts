import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** A heading that takes the focus when it appears, so that whoever hears or tabs through the page goes on from there. */
export function useArrival(): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return heading;
}
