import { allowedTarget } from "./allowed-operations.ts";

/** The part of the SDK's middleware stack that is used here. */
interface Stack {
  add: (middleware: typeof refuseOthers, options: { step: "build"; name: string; priority: "low" }) => void;
  addRelativeTo: (
    middleware: typeof withoutExtraHeaders,
    options: { relation: "before"; toMiddleware: string; name: string },
  ) => void;
}

type Next<T> = (args: { request?: unknown; input: object }) => Promise<T>;

/** Headers by which the SDK describes itself. The service does not need them, and each is one more for CORS to allow. */
const EXTRA = ["amz-sdk-invocation-id", "amz-sdk-request", "x-amz-user-agent"];

/**
 * Makes a client of the SDK read-only. The operation is taken from the header that goes over the wire, after it was
 * written and before the request is signed: what is not on the list is never signed and never leaves.
 */
export function onlyAllowed(stack: unknown): void {
  const middleware = stack as Stack;
  middleware.add(refuseOthers, { step: "build", name: "onlyAllowed", priority: "low" });
  middleware.addRelativeTo(withoutExtraHeaders, {
    relation: "before",
    toMiddleware: "httpSigningMiddleware",
    name: "withoutExtraHeaders",
  });
}

/** @throws Error named NotAllowed for every operation that is not on the list. */
function refuseOthers<T>(next: Next<T>): Next<T> {
  return async (args) => {
    const target = headersOf(args.request)["x-amz-target"];
    if (allowedTarget(target) === null) {
      const refusal = new Error(`${target ?? "a request without a name"} is not on the list of read-only operations`);
      refusal.name = "NotAllowed";
      throw refusal;
    }
    return next(args);
  };
}

function withoutExtraHeaders<T>(next: Next<T>): Next<T> {
  return (args) => {
    const headers = headersOf(args.request);
    for (const name of EXTRA) Reflect.deleteProperty(headers, name);
    return next(args);
  };
}

function headersOf(request: unknown): Record<string, string | undefined> {
  return (request as { headers?: Record<string, string | undefined> } | undefined)?.headers ?? {};
}
