import { findAddresses } from "./find-addresses.ts";
import { readRedirect } from "./analyze-redirect-url.ts";

/** How surely a text is about an address of the login pages: such an address alone is; in a log it may be. */
export function recognizeRedirectUrl(head: string): number {
  if (!/:\/|error(?:_description)?=|\.amazoncognito\.com\/|[?&](?:code|client_id)=/.test(head)) return 0;
  const found = findAddresses(head);
  const main = found.find(({ address }) => address.kind !== "plain");
  if (!main) return found.length > 1 && head.length < 4_000 && readRedirect(head).address ? 0.6 : 0;
  if (main.address.kind === "token") return 0;
  // The address comes first, with the app client's settings below it: they are there to be compared with.
  const opens = main.start < 80 && !/^\s{0,40}[{[]/.test(head);
  if (opens && ["authorize", "logout", "error-page"].includes(main.address.kind) && head.length < 40_000) return 0.98;
  const rest = head.length - main.address.url.length;
  const alone = rest < 400 || found.length > 1;
  if (main.address.kind === "callback" && main.address.host === "") return 0.55;
  return alone && head.length < 20_000 ? 0.92 : 0.5;
}
