import { asNumber, asString, isRecord } from "../../evidence/narrow.ts";
import type { Subject } from "../../evidence/subject.ts";
import type { Obstacle } from "./check-credentials.ts";

/**
 * Looks at a user's access token before it is sent: its form, its kind, its end and its pool's Region, where one is given. It is not
 * verified; the service does that. Null when nothing speaks against it.
 *
 * @param now Milliseconds since 1970.
 */
export function checkAccessToken(token: string, region: string, now: number): Obstacle | null {
  const claims = claimsOf(token);
  if (!claims) {
    return bad("the text is no access token: it has three parts with dots between them and starts with eyJ");
  }
  const use = asString(claims.token_use);
  if (use === "id") return bad("the text is an ID token: GetUser takes the access token");
  if (use !== undefined && use !== "access") return bad("the text is a token, but no access token of a user");
  const end = (asNumber(claims.exp) ?? NaN) * 1000;
  if (end <= now) {
    const since = Number.isFinite(end) && Math.abs(end) < 8e15 ? new Date(end).toISOString() : "some time";
    return { reason: "expired-token", detail: `the access token ended at ${since}: sign the user in again` };
  }
  const home = /^https:\/\/cognito-idp\.([a-z0-9-]+)\./.exec(asString(claims.iss) ?? "")?.[1];
  return home !== undefined && region !== "" && home !== region
    ? { reason: "failed", detail: `the access token is of a pool in ${home}, not in ${region}: change the Region` }
    : null;
}

/** The ids that an access token names, for the case. Empty for what is no token. Not verified. */
export function idsOfToken(token: string): Pick<Subject, "region" | "userPoolId" | "clientId"> {
  const { iss, client_id: client } = claimsOf(token) ?? {};
  const [, userPoolId] = /\/([a-z0-9-]{2,40}_[A-Za-z0-9]{1,60})$/.exec(asString(iss) ?? "") ?? [];
  const region = userPoolId?.split("_")[0];
  const clientId = /^[a-z0-9]{1,128}$/i.exec(asString(client) ?? "")?.[0];
  return {
    ...(region !== undefined && { region }),
    ...(userPoolId !== undefined && { userPoolId }),
    ...(clientId !== undefined && { clientId }),
  };
}

function claimsOf(token: string): Readonly<Record<string, unknown>> | null {
  const payload = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token)?.[1];
  if (payload === undefined) return null;
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    return isRecord(claims) ? claims : null;
  } catch {
    return null;
  }
}

function bad(detail: string): Obstacle {
  return { reason: "bad-token", detail };
}
