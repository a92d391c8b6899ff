import type { Subject } from "../../evidence/subject.ts";
import { isRegion } from "../endpoints.ts";
import type { OperationName } from "./allowed-operations.ts";
import { ALLOWED_OPERATIONS } from "./allowed-operations.ts";
import type { Connection } from "./connection.ts";
import { isLocalEndpoint } from "./local-endpoint.ts";

/**
 * Compares the Region of the connection with the one that an id carries, as the service answers a call to the wrong
 * Region with "not found". In words, or null when the ids fit. An emulator may make ids that name no Region, which are not compared.
 */
export function regionMismatch(
  operation: OperationName,
  subject: Subject,
  { region, endpoint }: Pick<Connection, "region" | "endpoint">,
): string | null {
  const isLocal = isLocalEndpoint(endpoint);
  switch (ALLOWED_OPERATIONS[operation].scope) {
    case "user-pool":
      return compare(
        "user pool id",
        subject.userPoolId,
        /^([a-z0-9-]+)_[A-Za-z0-9]+$/,
        "eu-west-1_Abc123",
        region,
        isLocal,
      );
    case "identity-pool":
      return compare(
        "identity pool id",
        subject.identityPoolId,
        /^([a-z0-9-]+):[0-9a-f-]{36}$/,
        "eu-west-1:0a1b…",
        region,
        isLocal,
      );
    case "*": {
      const home = /\.auth(?:-fips)?\.([a-z0-9-]+)\.amazoncognito\.com/.exec(subject.domain ?? "")?.[1];
      return home !== undefined && home !== region ? elsewhere("domain", home, region) : null;
    }
    case "none":
      return null;
  }
}

function compare(
  what: string,
  id = "",
  form: RegExp,
  example: string,
  region: string,
  isLocal: boolean,
): string | null {
  const home = form.exec(id)?.[1];
  if (home === undefined) return `the ${what} has not the form of ${example}: copy it again`;
  if (isLocal && !isRegion(home)) return null;
  return home === region ? null : elsewhere(what, home, region);
}

function elsewhere(what: string, home: string, region: string): string {
  return `the ${what} says ${home}, but the connection is to ${region}: change the Region, or take the id of a pool there`;
}
