import { useEffect, useRef } from "preact/hooks";
import { isHandedText, READY } from "./hand-over.ts";

/** Asks the page of this site that opened this tab for the text that was pasted there. Does nothing in other tabs. */
export function useHandedText(wanted: boolean, onText: (text: string) => void): void {
  const take = useRef(onText);
  take.current = onText;
  useEffect(() => {
    const opener = window.opener as Window | null;
    if (!wanted || !opener) return;
    const { origin } = window.location;
    const hear = ({ source, origin: from, data }: MessageEvent<unknown>): void => {
      if (source !== opener || from !== origin || !isHandedText(data)) return;
      window.removeEventListener("message", hear);
      take.current(data.text);
    };
    window.addEventListener("message", hear);
    opener.postMessage(READY, origin);
    return () => {
      window.removeEventListener("message", hear);
    };
  }, [wanted]);
}
