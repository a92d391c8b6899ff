import type { OperationName } from "./allowed-operations.ts";
import type { Connection } from "./connection.ts";
import type { Surroundings } from "./surroundings.ts";

/** Sends one request and gives the answer of the service; rejects with whatever the SDK throws. */
export type SendRequest<Operation extends string = OperationName> = (
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
) => Promise<unknown>;

/** An open connection. It holds the keys for as long as it is held itself. */
export interface Session {
  connection: Connection;
  surroundings: Surroundings;
  /** Loads the client that an operation needs. Rejects when this site's own files do not come. */
  load: (operation: OperationName) => Promise<SendRequest>;
  /** Milliseconds that one try of a call may take. */
  timeLimit: number;
}
