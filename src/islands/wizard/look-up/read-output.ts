import { readPasted, type PastedRead } from "../../../collectors/pasted/read-pasted.ts";
import type { Subject } from "../../../evidence/subject.ts";
import { subjectFromText } from "../../../session/subject-from-text.ts";
import { SUBJECT_WORDS } from "../../connect/subject-words.ts";

/** A paste into the field for output: answers of the service, or what an error text says about the case. */
export interface OutputRead {
  read: PastedRead;
  /** What a text that holds no answer says about the case. */
  told: Subject;
}

/** Reads output of the AWS CLI. A text that holds none, such as the error itself or a sign-in address, is read for ids. */
export function readOutput(text: string, subject: Subject, now: number): OutputRead {
  const read = readPasted(text, subject, now);
  if (read.isOutput) return { read, told: {} };
  const told = subjectFromText(text);
  const fields = (Object.keys(told) as (keyof Subject)[]).map((field) => SUBJECT_WORDS[field].label);
  if (fields.length === 0) return { read, told };
  const note = `no output of a command was found in it; read from the text: ${fields.join(", ")}`;
  return { read: { ...read, notes: [note] }, told };
}
