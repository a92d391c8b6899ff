import { READY, type HandedText } from "./hand-over.ts";

/** So long the text is kept for the new tab, in milliseconds. */
const PATIENCE = 60_000;

/** What is used of the browser's window. */
export type Opener = Pick<Window, "open" | "addEventListener" | "removeEventListener" | "setTimeout" | "location">;

/**
 * Opens a tool in a new tab and hands a text over to it: once, to that tab, and only while it shows a page of this site.
 * The text is in no address, in no storage and in no document. False when the browser opens no tab.
 */
export function openTool(url: string, text: string, here: Opener): boolean {
  const tab = here.open(url, "_blank");
  if (!tab) return false;
  const { origin } = here.location;
  const answer = ({ source, origin: from, data }: MessageEvent<unknown>): void => {
    if (source !== tab || from !== origin || data !== READY) return;
    stop();
    tab.postMessage({ kind: "cognito-clinic: paste", text } satisfies HandedText, origin);
  };
  const stop = (): void => {
    here.removeEventListener("message", answer);
  };
  here.addEventListener("message", answer);
  here.setTimeout(stop, PATIENCE);
  return true;
}
