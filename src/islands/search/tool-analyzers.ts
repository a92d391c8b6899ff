import type { Analyze } from "../../analyzers/analysis.ts";
import type { Tool } from "../../schemas/cause.ts";

/** The analyzer of each tool that needs no more than a text, loaded when a paste is recognised as its own. */
export const TOOL_ANALYZERS: Readonly<Partial<Record<Tool, () => Promise<Analyze>>>> = {
  token: async () => (await import("../../analyzers/token/analyze-token.ts")).analyzeToken,
  "redirect-url": async () => (await import("../../analyzers/redirect-url/analyze-redirect-url.ts")).analyzeRedirectUrl,
  "trigger-response": async () =>
    (await import("../../analyzers/trigger-response/analyze-trigger-response.ts")).analyzeTriggerResponse,
  "secret-hash": async () => (await import("../../analyzers/secret-hash/analyze-secret-hash.ts")).analyzeSecretHash,
  "network-log": async () => (await import("../../analyzers/network-log/analyze-network-log.ts")).analyzeNetworkLog,
  configuration: async () => (await import("../tools/configuration/analyze-with-checks.ts")).analyzeWithChecks,
  policy: async () => (await import("../../analyzers/policy/analyze-policy.ts")).analyzePolicy,
};
