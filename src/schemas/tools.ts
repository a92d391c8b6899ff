// The type only: pages in the browser do without the library that checks content.
import type { Tool } from "./cause.ts";

interface ToolText {
  title: string;
  /** What it does, in one sentence. */
  summary: string;
}

/** The tools of the site, in the order in which they are listed. */
const TEXTS: Readonly<Record<Tool, ToolText>> = {
  token: {
    title: "Token",
    summary: "Decodes an ID or access token, verifies its signature, and says who will accept it.",
  },
  "redirect-url": {
    title: "Redirect and authorize URL",
    summary: "Compares a failing authorize, logout or callback URL with the allowed list, character by character.",
  },
  "trigger-response": {
    title: "Lambda trigger response",
    summary: "Checks what a Lambda trigger returns, and says what Cognito does with it.",
  },
  "secret-hash": {
    title: "SECRET_HASH",
    summary: "Computes SECRET_HASH for each name a user has, and says which one matches the hash that was sent.",
  },
  "network-log": {
    title: "Network log, console or server log",
    summary: "Finds the Cognito calls in a HAR or log, puts them in order, and names the first one that failed.",
  },
  configuration: {
    title: "Configuration",
    summary: "Runs the checks on the output of Describe calls, on Terraform, or on a CloudFormation template.",
  },
  "request-planner": {
    title: "Request planner",
    summary: "Works out requests per second from users and actions, and sets them against the quotas.",
  },
  policy: {
    title: "IAM policy",
    summary: "Holds an IAM policy against an AccessDenied message, and names the statement that is missing.",
  },
};

/** A tool with its texts. */
export interface ToolEntry extends ToolText {
  id: Tool;
}

/** All tools with their texts. */
export const TOOLS: readonly ToolEntry[] = (Object.keys(TEXTS) as Tool[]).map((id) => ({ id, ...TEXTS[id] }));

/** One tool with its texts. */
export function toolEntry(id: Tool): ToolEntry {
  return { id, ...TEXTS[id] };
}

/** The address of a tool's page. */
export function toolUrl(id: Tool): string {
  return `/tools/${id}/`;
}
