import type { ReadingName } from "../../evidence/evidence.ts";
import type { Reading } from "../../evidence/reading.ts";
import { isOperation, type OperationName } from "../aws/allowed-operations.ts";
import { explainFailure } from "../aws/explain-failure.ts";
import { READING_OF } from "./reading-of.ts";

/** What the AWS CLI prints when the service refuses. */
const REFUSAL =
  /An error occurred \(([A-Za-z.]{3,80})\) when calling the ([A-Za-z]{3,80}) operation(?: \(reached max retries: \d{1,3}\))?: ([^\r\n]{0,2000})/g;

/** What it prints when it does not get that far, and what to say to it. */
const LOCAL: readonly { pattern: RegExp; advice: string }[] = [
  {
    pattern: /Unable to locate credentials|NoCredentials/,
    advice: "the CLI has no keys: sign in first (aws sso login or aws configure)",
  },
  {
    pattern: /SSO session .{0,80}(?:expired|invalid)|Token has expired and refresh failed/i,
    advice: "the CLI's sign-in is over: run aws sso login, then the command again",
  },
  {
    pattern: /Could not connect to the endpoint URL|EndpointConnectionError/,
    advice: "the CLI reached no service: check --region and the network",
  },
  { pattern: /You must specify a region/, advice: "the CLI does not know the Region: add --region" },
  {
    pattern: /(?:Invalid choice|invalid choice): '|Unknown options:/,
    advice: "this CLI does not know the command: update the AWS CLI",
  },
  {
    pattern: /aws: (?:command )?not found|'aws' is not recognized/i,
    advice: "the AWS CLI is not installed there: AWS CloudShell in the console has it",
  },
];

/** The refusals in a text as readings, and advice about what the CLI said before it called. */
export function readCliErrors(
  text: string,
  now: number,
): { readings: Partial<Record<ReadingName, Reading>>; notes: string[] } {
  const readings: Partial<Record<ReadingName, Reading>> = {};
  const notes: string[] = [];
  for (const [, name = "", operation = "", message = ""] of text.matchAll(REFUSAL)) {
    if (isOperation(operation)) readings[READING_OF[operation]] = asReading(operation, name, message, now);
    else notes.push(`${operation} is not one of the commands shown here; its error was not taken over`);
  }
  for (const { pattern, advice } of LOCAL) if (pattern.test(text)) notes.push(advice);
  return { readings, notes };
}

function asReading(operation: OperationName, name: string, message: string, now: number): Reading {
  const from = { origin: "pasted", call: operation, at: new Date(now).toISOString() } as const;
  return explainFailure({ name, message }, { operation, from, now });
}
