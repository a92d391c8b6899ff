import { asNumber, asString, isRecord } from "../../evidence/narrow.ts";

/** What a token in an Authorization header says of itself; nothing of the token is kept. */
export interface Bearer {
  fromCognito: boolean;
  use: "access" | "ID" | "unknown";
  /** Milliseconds since 1970. */
  expiresAt: number | null;
}

/** Reads the claims of a JSON Web Token (RFC 7519) without verifying it. Null when the header holds none. Never throws. */
export function readBearer(header: string): Bearer | null {
  const payload = /(?:^|\s)eyJ[\w-]{4,8000}\.(eyJ[\w-]{4,16000})/.exec(header.slice(0, 30_000))?.[1];
  if (payload === undefined) return null;
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    if (!isRecord(claims)) return null;
    const expires = asNumber(claims.exp);
    const use = asString(claims.token_use);
    return {
      fromCognito: /^https:\/\/(?:issuer\.)?cognito-idp\./.test(asString(claims.iss) ?? ""),
      use: use === "access" ? "access" : use === "id" ? "ID" : "unknown",
      expiresAt: expires === undefined ? null : expires * 1000,
    };
  } catch {
    return null;
  }
}
