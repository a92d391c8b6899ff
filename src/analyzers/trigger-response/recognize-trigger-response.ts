import { findValue } from "../find-value.ts";
import { RESPONSE_FIELDS } from "./recognize-trigger.ts";
import { isRecord } from "../../evidence/narrow.ts";

/** How surely a text is an answer of a Lambda trigger: an event of Cognito, fields of a response, or an error report. */
export function recognizeTriggerResponse(head: string): number {
  const isEvent = /["']?triggerSource["']?\s{0,3}[:=]\s{0,3}\\?["'][A-Z][A-Za-z]{4,40}_/.test(head);
  const names = RESPONSE_FIELDS.some((name) => head.includes(name));
  if (!isEvent && !names) return 0;
  const found = findValue(head);
  if (!found.ok) return isEvent ? 0.6 : 0.3;
  if (!isRecord(found.value)) return 0.3;
  const { value } = found;
  if (typeof value.triggerSource === "string") return 0.95;
  const own = [value, isRecord(value.response) ? value.response : {}].some((fields) =>
    Object.keys(fields).some((name) => RESPONSE_FIELDS.includes(name)),
  );
  return own ? 0.93 : isEvent ? 0.6 : 0.2;
}
