import type { Evidence, ReadingName } from "../../evidence/evidence.ts";
import type { Reading } from "../../evidence/reading.ts";
import type { Subject } from "../../evidence/subject.ts";
import { operationOfVerb } from "../aws/allowed-operations.ts";
import type { ReadingCall } from "../public/public-documents.ts";
import { toReading } from "../edge/to-reading.ts";
import { anotherThing } from "./another-thing.ts";
import { findJson } from "./find-json.ts";
import { insteadOfJson } from "./instead-of-json.ts";
import { readCliErrors } from "./read-cli-errors.ts";
import { READING_OF } from "./reading-of.ts";
import { recognise, type Recognised } from "./recognise.ts";

/** What a paste held: readings, and notes about what could not be used. Neither holds a secret. */
export interface PastedRead {
  readings: Evidence;
  notes: string[];
  /** Answers or errors of the commands shown here were in it, taken over or not. */
  isOutput: boolean;
}

type Answer = Readonly<Record<string, unknown>>;

/** Longer pastes are cut here. In UTF-16 units. */
const MAX_LENGTH = 5_000_000;

// Colours and cursor moves of a terminal: ECMA-48, and titles set by shells.
const TERMINAL =
  // eslint-disable-next-line no-control-regex
  /\u001b(?:\[[0-9;?]{0,20}[@-~]|\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\)?|[@-Z\\^_])|\r(?=\n)|\u0008/g;

/** Spaces of web pages and office programs, and the mark at the start of some files: JSON knows none of them. */
const ODD_SPACE = /[\u00A0\u2007\u202F\uFEFF]/g;

/**
 * Reads the output of the AWS CLI: one or several answers, between prompts and commands, with errors among them.
 * Takes any text, in linear time; never throws. Answers about another pool, client or identity pool than the subject's
 * are not taken over.
 *
 * @param now Milliseconds since 1970: when it was pasted stands for when it was read.
 */
export function readPasted(pasted: string, subject: Subject, now: number): PastedRead {
  const text = pasted.slice(0, MAX_LENGTH).replace(TERMINAL, "").replace(ODD_SPACE, " ");
  const { objects, rest, cut } = findJson(text);
  const readings: Partial<Record<ReadingName, Reading>> = {};
  const notes: string[] = [];
  const at = new Date(now).toISOString();
  for (const { value, before } of objects) {
    const known = byCommand(before, value);
    if (typeof known === "string") notes.push(known);
    else {
      const { name, operation } = known;
      const reading = toReading(name, value, { origin: "pasted", call: operation, at });
      const other = reading.kind === "read" ? anotherThing(name, reading.data, subject) : null;
      if (other !== null) notes.push(`the output of ${operation} is about ${other}: it was not taken over`);
      else if (isPart(name, value)) notes.push(partNote(operation));
      // One of several searches for a user may find nobody.
      else if (reading.kind !== "unread" || (readings[name]?.kind ?? "unread") === "unread") readings[name] = reading;
    }
  }
  const errors = readCliErrors([...objects.map(({ before }) => before), rest].join("\n"), now);
  for (const [name, reading] of Object.entries(errors.readings)) readings[name as ReadingName] ??= reading;
  notes.push(...errors.notes);
  if (cut) notes.push("the end of the output is missing: paste all of it, up to the last }");
  if (Object.keys(readings).length === 0 && notes.length === 0) notes.push(insteadOfJson(text));
  const isOutput = Object.keys(errors.readings).length > 0 || objects.some(({ value }) => recognise(value) !== null);
  return { readings, notes: [...new Set(notes)], isOutput: isOutput || Object.keys(readings).length > 0 };
}

/** The command in front of an answer decides where its keys leave a choice; a command that is not shown here is refused. */
function byCommand(before: string, value: Answer): Recognised | string {
  const verbs = [...before.slice(-4_000).matchAll(/\baws\s{1,4}cognito-(?:idp|identity)\s{1,4}([a-z-]{3,60})/g)];
  const verb = verbs.at(-1)?.[1];
  const operation = verb === undefined ? null : operationOfVerb(verb);
  const found = recognise(value);
  if (verb !== undefined && operation === null && found) {
    return `aws cognito-idp ${verb} is not one of the commands shown here: its output was not taken over`;
  }
  if (found) return operation !== null && READING_OF[operation] === found.name ? { ...found, operation } : found;
  if (Object.keys(value).length === 0 && operation !== null) return { name: READING_OF[operation], operation };
  if ("Credentials" in value || "AccessKeyId" in value) {
    return "the text holds AWS keys: none were kept; the place for keys is the form for a live reading";
  }
  if ("AuthenticationResult" in value) return "the text holds tokens of a user: none were kept";
  const keys = Object.keys(value).filter((key) => /^[A-Za-z]{1,40}$/.test(key));
  return `one JSON object belongs to no command shown here (${keys.slice(0, 4).join(", ") || "no known fields"})`;
}

/** A list with a next page is a part of one; of sign-in events the newest are enough. */
function isPart(name: ReadingName, value: Answer): boolean {
  const next = value.NextToken ?? value.PaginationToken;
  return name !== "authEvents" && typeof next === "string" && next !== "";
}

function partNote(operation: ReadingCall): string {
  return `the output of ${operation} is only its first page: run the command without --max-items and --no-paginate`;
}
