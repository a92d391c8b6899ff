import type { Analysis } from "../analysis.ts";
import { findValue } from "../find-value.ts";
import { judgeMeaning } from "./judge-meaning.ts";
import { judgeBareValue, judgeLog, judgeTextInText, judgeThrown } from "./judge-run.ts";
import { judgeFields, type ShapeFinding } from "./judge-shape.ts";
import { nearestName, RESPONSE_FIELDS, triggerOfEvent, triggerOfFields } from "./recognize-trigger.ts";
import { isRecord } from "../../evidence/narrow.ts";
import { describeValue, type JsonRecord } from "./describe-value.ts";
import { triggerOf, type TriggerId } from "./triggers.ts";

/** What every event has besides request and response. */
const EVENT_FIELDS = ["version", "triggerSource", "region", "userPoolId", "callerContext", "request", "response"];

/** What a trigger answered, with the trigger as far as the text tells it. */
export interface TriggerReading {
  trigger: TriggerId | null;
  analysis: Analysis;
}

/**
 * What a Lambda trigger answered: the returned JSON, a printed object, a log line, or Lambda's report of an error.
 * Pure; linear; never throws.
 */
export function analyzeTriggerResponse(text: string): Analysis {
  return readTriggerResponse(text).analysis;
}

/** The same for a trigger that a person named; without it the text tells the trigger. */
export function readTriggerResponse(text: string, picked?: TriggerId): TriggerReading {
  const early = judgeBareValue(text) ?? judgeTextInText(text);
  if (early) return alone(early);
  const found = findValue(text);
  if (!found.ok) {
    return alone(
      judgeLog(text) ?? {
        kind: "Not a trigger's response",
        findings: [
          {
            code: "unreadable",
            severity: "fault",
            observed: `Read: ${found.read}${text.includes("[Object]") ? ". Node.js shortens objects it prints: use JSON.stringify(event)" : ""}`,
            expected: found.expected,
            where: found.where,
          },
        ],
      },
    );
  }
  if (!isRecord(found.value)) return alone(listReturned(found.value));
  const thrown = judgeThrown(found.value);
  if (thrown) return alone(thrown);
  if (isForeign(found.value, picked)) return alone(judgeLog(text) ?? foreign(found.value));
  const named = /(?:event\.|["'])?response["']?\s{0,3}[:=,]?\s{0,3}$/.test(
    text.slice(Math.max(0, found.start - 40), found.start),
  );
  const logged =
    named && /event\.response|["']response["']/.test(text.slice(Math.max(0, found.start - 40), found.start));
  return judgeAnswer(found.value, logged, picked);
}

function alone(analysis: Analysis): TriggerReading {
  return { trigger: null, analysis };
}

function judgeAnswer(value: JsonRecord, isResponse: boolean, picked: TriggerId | undefined): TriggerReading {
  const whole = typeof value.triggerSource === "string" || (isRecord(value.request) && "response" in value);
  const partly = !whole && isRecord(value.response);
  const response = whole || partly ? value.response : value;
  const event = whole ? value : {};
  const trigger = picked ?? triggerOfEvent(event) ?? (isRecord(response) ? triggerOfFields(response) : null);
  const frame = whole ? eventFindings(value, picked) : isResponse ? [] : [notTheEvent(value)];
  const kind = `${trigger ? triggerOf(trigger).title : "Trigger"}: ${whole ? "event" : "response"}`;
  if (whole && !isRecord(response))
    return { trigger, analysis: { kind, findings: [...frame, responseMissing(response)] } };
  if (!trigger || !isRecord(response)) return { trigger, analysis: { kind, findings: [...frame, unknownTrigger()] } };
  const { response: fields, required = [], then } = triggerOf(trigger);
  const shape = judgeFields(response, fields, "event.response");
  const missing = required
    .filter((name) => response[name] === undefined || response[name] === null)
    .filter((name) => !shape.some((finding) => finding.expected === `\`${name}\``))
    .map((name) => missingField(name, trigger));
  const meaning = shape.length + missing.length > 0 ? [] : judgeMeaning(trigger, response, event);
  const findings = [...frame, ...shape, ...missing, ...meaning];
  if (findings.some(({ severity, code }) => severity === "fault" || code === "extra-field"))
    return { trigger, analysis: { kind, findings } };
  const good: ShapeFinding = {
    code: "accepted",
    severity: "good",
    observed: "Cognito can read this answer",
    expected: then,
    where: "event.response",
  };
  return { trigger, analysis: { kind, findings: [...findings, good] } };
}

/** An object that is no answer of a trigger: neither an event, nor fields of any response, nor what API Gateway wants. */
function isForeign(value: JsonRecord, picked: TriggerId | undefined): boolean {
  if (picked) return false;
  const names = Object.keys(value);
  if (names.length === 0 || "response" in value || "triggerSource" in value) return false;
  if ("statusCode" in value && "body" in value) return false;
  return !names.slice(0, 50).some((name) => nearestName(name, RESPONSE_FIELDS) !== undefined);
}

function foreign(value: JsonRecord): Analysis {
  return {
    kind: "Not a trigger's response",
    findings: [
      {
        code: "no-trigger",
        severity: "fault",
        observed: `Read: ${describeValue(value)}, none of which belongs to an event of Cognito or to a response`,
        expected: "the event that the function returned, or the fields that it set in event.response",
        where: "the whole value",
      },
    ],
  };
}

function listReturned(value: unknown): Analysis {
  return {
    kind: "A list returned",
    findings: [
      {
        code: "list-returned",
        severity: "fault",
        observed: `Read: ${describeValue(value)}. Cognito answers InvalidLambdaResponseException`,
        expected: "the whole event, an object",
        where: "the returned value",
        cause: "trigger-response-wrong-shape",
      } satisfies ShapeFinding,
    ],
  };
}

function eventFindings(event: JsonRecord, picked: TriggerId | undefined): ShapeFinding[] {
  const findings: ShapeFinding[] = [];
  const missing = EVENT_FIELDS.filter((name) => !(name in event) && name !== "response");
  if (missing.length > 0) {
    findings.push({
      code: "event-incomplete",
      severity: "fault",
      observed: `The event comes back without ${missing.map((name) => `\`${name}\``).join(", ")}`,
      expected: "the event as it came, with changes below response only",
      where: "event",
      cause: "trigger-returns-part-of-event",
    });
  }
  const beside = Object.keys(event).filter((name) => RESPONSE_FIELDS.includes(name));
  for (const name of beside) {
    findings.push({
      code: "beside-response",
      severity: "fault",
      observed: `\`${name}\` stands beside response: Cognito does not read it there`,
      expected: `event.response.${name}`,
      where: `event.${name}`,
      cause: "trigger-response-wrong-shape",
    });
  }
  const own = triggerOfEvent(event);
  if (picked && own && own !== picked && triggerOf(own).response !== triggerOf(picked).response) {
    findings.push({
      code: "another-trigger",
      severity: "fault",
      observed: `The event is one of ${triggerOf(own).title}`,
      expected: triggerOf(picked).title,
      where: "event.triggerSource",
      cause: "trigger-response-wrong-shape",
    });
  }
  return findings;
}

function notTheEvent(value: JsonRecord): ShapeFinding {
  const gateway = "statusCode" in value && "body" in value;
  const empty = Object.keys(value).length === 0;
  return {
    code: gateway ? "gateway-answer" : "event-not-returned",
    severity: "fault",
    observed: gateway
      ? "The function returns statusCode and body, as for API Gateway. Cognito answers InvalidLambdaResponseException"
      : `The function returns ${empty ? "an empty object" : "an object of its own"} instead of the event. Cognito answers InvalidLambdaResponseException`,
    expected: "the whole event that came in, with the fields set in event.response: return event",
    where: "the returned value",
    cause: "trigger-returns-part-of-event",
  };
}

function responseMissing(response: unknown): ShapeFinding {
  return {
    code: "response-not-an-object",
    severity: "fault",
    observed: `\`response\` is ${response === undefined ? "missing" : describeValue(response)}. Cognito answers InvalidLambdaResponseException`,
    expected: "an object, if only an empty one",
    where: "event.response",
    cause: response === undefined ? "trigger-returns-part-of-event" : "trigger-response-wrong-shape",
  };
}

function unknownTrigger(): ShapeFinding {
  return {
    code: "trigger-unknown",
    severity: "note",
    observed: "Nothing in the text tells the trigger",
    expected: "the trigger's name, picked from the list",
    where: "triggerSource",
  };
}

function missingField(name: string, trigger: TriggerId): ShapeFinding {
  return {
    code: "missing-field",
    severity: "fault",
    observed: `\`${name}\` is not set`,
    expected: `\`${name}\` in event.response`,
    where: `event.response.${name}`,
    cause:
      trigger === "UserMigration"
        ? "migration-trigger-failed"
        : trigger === "VerifyAuthChallengeResponse"
          ? "custom-auth-answer-missing"
          : "trigger-response-wrong-shape",
  };
}
