import { ALLOWED_OPERATIONS, type IdentityPoolOperation, type OperationName } from "./allowed-operations.ts";
import type { Connection } from "./connection.ts";
import type { SendRequest, Session } from "./session.ts";
import type { Surroundings } from "./surroundings.ts";

export type { Session } from "./session.ts";

/** Ten seconds: the service answers in a fraction of one. */
const TIME_LIMIT_MS = 10_000;

/**
 * Opens a session. Nothing is sent and nothing is loaded yet: each service's client comes with its first call, so that
 * the SDK stays out of every page that does not need it.
 *
 * @param timeLimit Milliseconds that one try of a call may take.
 */
export function connect(connection: Connection, surroundings: Surroundings, timeLimit = TIME_LIMIT_MS): Session {
  const userPools = once(async () => (await import("./user-pools.ts")).userPools(connection, surroundings.fetch));
  const identityPools = once(async () =>
    (await import("./identity-pools.ts")).identityPools(connection, surroundings.fetch),
  );
  const load = async (operation: OperationName): Promise<SendRequest> =>
    (isOfIdentityPools(operation) ? await identityPools() : await userPools()) as SendRequest;
  return { connection, surroundings, load, timeLimit };
}

function isOfIdentityPools(operation: OperationName): operation is IdentityPoolOperation {
  return ALLOWED_OPERATIONS[operation].service === "cognito-identity";
}

/** Loads a part once; a load that failed is tried again at the next call. */
function once<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let part: Promise<Part> | undefined;
  return async () => {
    try {
      return await (part ??= load());
    } catch (error) {
      part = undefined;
      throw error;
    }
  };
}
