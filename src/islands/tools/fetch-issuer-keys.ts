import { browserSurroundings } from "../../collectors/aws/browser-surroundings.ts";
import { readPublic } from "../../collectors/public/read-public.ts";

/** The public keys of an issuer, or why they could not be read. */
export type IssuerKeys = { kind: "read"; data: unknown } | { kind: "unread"; detail: string };

/** Reads `jwks.json` of a user pool's issuer. `iss` is the address that the token names. Never rejects. */
export async function fetchIssuerKeys(iss: string): Promise<IssuerKeys> {
  const slash = iss.lastIndexOf("/");
  const surroundings = browserSurroundings(window);
  try {
    const { keys } = await readPublic(
      iss.slice(slash + 1),
      surroundings,
      new AbortController().signal,
      iss.slice(0, slash),
    );
    return keys.kind === "read" ? { kind: "read", data: keys.data } : { kind: "unread", detail: keys.detail };
  } finally {
    surroundings.stop();
  }
}
