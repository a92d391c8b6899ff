import type { Tool } from "../schemas/cause.ts";
import { recognizeConfiguration } from "./configuration/recognize-configuration.ts";
import { recognizeNetworkLog } from "./network-log/recognize-network-log.ts";
import { recognizePolicy } from "./policy/recognize-policy.ts";
import { recognizeRedirectUrl } from "./redirect-url/recognize-redirect-url.ts";
import { recognizeSecretHash } from "./secret-hash/recognize-secret-hash.ts";
import { recognizeRequestPlanner } from "./request-planner/recognize-request-planner.ts";
import { recognizeToken } from "./token/recognize-token.ts";
import { recognizeTriggerResponse } from "./trigger-response/recognize-trigger-response.ts";

/** Which tool a text belongs to. */
export interface Recognition {
  tool: Tool;
  /** 0 to 1: from 0.9 the form alone decides, from 0.5 the tool is offered. */
  confidence: number;
}

/** Says how surely a text is what an analyzer reads, 0 to 1, from its first `HEAD_LENGTH` characters. Never throws. */
export type Recognizer = (head: string) => number;

/** How much of a text is looked at, in UTF-16 units: enough to tell, and the same time for a line and for a log of 50 MB. */
export const HEAD_LENGTH = 65_536;

/** One recognizer a tool, each in `src/analyzers/<tool>/recognize-<tool>.ts`. */
const RECOGNIZERS: Readonly<Record<Tool, Recognizer>> = {
  "network-log": recognizeNetworkLog,
  configuration: recognizeConfiguration,
  "request-planner": recognizeRequestPlanner,
  policy: recognizePolicy,
  token: recognizeToken,
  "redirect-url": recognizeRedirectUrl,
  "trigger-response": recognizeTriggerResponse,
  "secret-hash": recognizeSecretHash,
};

/** The tools that a text belongs to, surest first; an empty list for an error message or prose. Never throws. */
export function recognize(text: string): Recognition[] {
  const head = text.slice(0, HEAD_LENGTH);
  return (Object.entries(RECOGNIZERS) as [Tool, Recognizer][])
    .map(([tool, recognizer]) => ({ tool, confidence: recognizer(head) }))
    .filter(({ confidence }) => confidence >= 0.5)
    .sort((a, b) => b.confidence - a.confidence);
}
