import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { allowedTarget } from "../../../src/collectors/aws/allowed-operations.ts";
import { ANSWERS, POOL_ID } from "../../fixtures/collectors/answers.ts";
import { faultAnswer, type Fault } from "./faults.ts";
import { toWire } from "./to-wire.ts";

/** A fault to answer with: for one operation, a document (`GET jwks.json`) or everything (`*`), so many times. */
export interface Injection {
  operation: string;
  fault: Fault;
  times?: number;
}

export type GivenAnswer = object | ((body: string) => object);

export interface SeenRequest {
  target: string;
  body: string;
  headers: Readonly<Record<string, string | undefined>>;
}

export interface CognitoProxy {
  url: string;
  inject: (injection: Injection) => void;
  /** Answers an operation with something else than its fixture and the emulator; a function is given the request. */
  answer: (operation: string, answer: GivenAnswer) => void;
  /** Adds to the emulator's answer what the emulator cannot hold. */
  amend: (operation: string, merge: (answer: Readonly<Record<string, unknown>>) => object) => void;
  /** Every request that is no preflight, in order. */
  seen: SeenRequest[];
  /** Forgets faults, answers and requests. */
  reset: () => void;
  /** @throws Error when a request named an operation that is not on the list of read-only ones. */
  assertOnlyReads: () => void;
  close: () => Promise<void>;
}

/** The operations that cognito-local answers in the service's shapes. Everything else comes from the fixtures. */
const OF_EMULATOR = new Set([
  "DescribeUserPool",
  "DescribeUserPoolClient",
  "ListUserPoolClients",
  "ListUsers",
  "AdminGetUser",
  "AdminListGroupsForUser",
  "GetUserPoolMfaConfig",
]);

/** The emulator's pools say that they are in a Region named `local`; the service's ids carry a real one. */
const REGION = "eu-west-1";

/**
 * Starts a stand-in for Cognito on a free port: faults first, then given answers, then the emulator for what it can,
 * then the fixtures. Answers every preflight as the service does.
 *
 * @param emulator Address of a running emulator; without one all answers come from the fixtures.
 */
export async function startProxy(emulator?: string): Promise<CognitoProxy> {
  const faults: Injection[] = [];
  const answers = new Map<string, GivenAnswer>();
  const amendments = new Map<string, (answer: Readonly<Record<string, unknown>>) => object>();
  const seen: SeenRequest[] = [];
  const refused: string[] = [];

  const takeFault = (operation: string): Fault | null => {
    const found = faults.find((one) => (one.operation === operation || one.operation === "*") && one.times !== 0);
    if (found?.times !== undefined) found.times -= 1;
    return found?.fault ?? null;
  };

  const server = createServer((request, response) => {
    void respond(request, response).catch(() => response.destroy());
  });

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === "OPTIONS") {
      const fault = faults.find(({ fault }) => fault === "no-cors");
      send(response, 204, "", fault ? {} : cors(request));
      return;
    }
    const body = await bodyOf(request);
    const document = request.method === "GET" ? `GET ${request.url?.split("/").at(-1) ?? ""}` : null;
    const target = document ?? String(request.headers["x-amz-target"]);
    seen.push({ target, body, headers: request.headers as Record<string, string | undefined> });
    const operation = document ?? allowedTarget(target);
    if (operation === null) {
      refused.push(target);
      send(response, 400, toWire({ __type: "UnknownOperationException" }), cors(request));
      return;
    }
    const fault = takeFault(operation);
    if (fault === "reset") response.destroy();
    else if (fault === "no-cors") send(response, 200, "{}", {});
    else if (fault !== null) {
      const planned = faultAnswer(fault, operation);
      if (planned)
        send(response, planned.status, planned.body, {
          ...cors(request),
          ...planned.headers,
          "content-type": planned.type,
        });
    } else if (document) sendDocument(response, request, operation);
    else await sendAnswer(response, request, operation, body);
  }

  async function sendAnswer(
    response: ServerResponse,
    request: IncomingMessage,
    operation: string,
    body: string,
  ): Promise<void> {
    const planned = answers.get(operation);
    const given = typeof planned === "function" ? (planned as (body: string) => object)(body) : planned;
    if (given === undefined && emulator !== undefined && OF_EMULATOR.has(operation)) {
      const answer = await fetch(emulator, {
        method: "POST",
        headers: {
          "content-type": "application/x-amz-json-1.1",
          "x-amz-target": String(request.headers["x-amz-target"]),
        },
        body: body.replaceAll(`${REGION}_`, "local_"),
      });
      const text = (await answer.text()).replaceAll("local_", `${REGION}_`);
      const merge = answer.ok ? amendments.get(operation) : undefined;
      const amended = merge ? JSON.stringify(merge(JSON.parse(text) as Record<string, unknown>)) : text;
      send(response, answer.status, amended, cors(request));
      return;
    }
    const asked = /"UserPoolId":\s*"([^"]+)"/.exec(body)?.[1] ?? POOL_ID;
    const wire = toWire(given ?? ANSWERS[operation as keyof typeof ANSWERS]);
    send(response, 200, wire.replaceAll(POOL_ID, asked), cors(request));
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    inject: (injection) => void faults.push({ ...injection }),
    answer: (operation, answer) => void answers.set(operation, answer),
    amend: (operation, merge) => void amendments.set(operation, merge),
    seen,
    reset: () => {
      faults.length = 0;
      answers.clear();
      amendments.clear();
      seen.length = 0;
      refused.length = 0;
    },
    assertOnlyReads: () => {
      if (refused.length > 0) throw new Error(`operations that are not on the list were called: ${refused.join(", ")}`);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What the service answers to pages of other sites: it names the origin, the headers asked for and those it shows. */
function cors(request: IncomingMessage): Record<string, string> {
  return {
    "access-control-allow-origin": "*",
    "access-control-allow-headers": request.headers["access-control-request-headers"] ?? "",
    "access-control-allow-methods": "POST, GET",
    "access-control-expose-headers": "x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date",
  };
}

function send(response: ServerResponse, status: number, body: string, headers: Record<string, string>): void {
  response.writeHead(status, { "content-type": "application/x-amz-json-1.1", ...headers });
  response.end(body);
}

function sendDocument(response: ServerResponse, request: IncomingMessage, name: string): void {
  const pool = request.url?.split("/")[1] ?? "";
  const issuer = `https://cognito-idp.${REGION}.amazonaws.com/${pool}`;
  const document =
    name === "GET jwks.json"
      ? { keys: [{ kid: "k1", alg: "RS256", kty: "RSA", use: "sig", e: "AQAB", n: "AQAB" }] }
      : { issuer, jwks_uri: `${issuer}/.well-known/jwks.json` };
  send(response, 200, JSON.stringify(document), cors(request));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
