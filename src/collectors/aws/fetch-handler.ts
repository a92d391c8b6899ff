interface SdkRequest {
  method: string;
  protocol: string;
  hostname: string;
  port?: number;
  path: string;
  headers: Record<string, string>;
  body?: unknown;
}

interface SdkResponse {
  response: { statusCode: number; reason: string; headers: Record<string, string>; body: Uint8Array };
}

/** Larger answers are no answers of this service. In bytes. */
const MAX_ANSWER = 20_000_000;

/**
 * Carries the SDK's requests by `fetch`: without cookies, without the page's address, past the cache. Reads the body to
 * its end, so that a time limit covers it too.
 */
export function fetchHandler(send: typeof fetch): {
  handle: (request: SdkRequest, options?: { abortSignal?: AbortSignal }) => Promise<SdkResponse>;
} {
  return {
    handle: async (request, { abortSignal } = {}) => {
      const { protocol, hostname, port, path, method } = request;
      const headers = Object.entries(request.headers).filter(([name]) => name !== "host" && name !== "content-length");
      const answer = await send(`${protocol}//${hostname}${port === undefined ? "" : `:${port}`}${path}`, {
        method,
        headers: Object.fromEntries(headers),
        body: typeof request.body === "string" ? request.body : new Uint8Array(request.body as ArrayBuffer),
        credentials: "omit",
        referrerPolicy: "no-referrer",
        cache: "no-store",
        redirect: "error",
        ...(abortSignal && { signal: abortSignal }),
      });
      const body = new Uint8Array(await answer.arrayBuffer());
      if (body.length > MAX_ANSWER) throw new SyntaxError("the answer is too large");
      return {
        response: {
          statusCode: answer.status,
          reason: answer.statusText,
          headers: Object.fromEntries(answer.headers.entries()),
          body,
        },
      };
    },
  };
}
