import { asNumber, asRecords, asString, isRecord } from "../../evidence/narrow.ts";
import { masked } from "./call-of-address.ts";
import type { LogCall } from "./log-call.ts";

type Part = Readonly<Record<string, unknown>>;

/** Where CloudTrail files, `lookup-events`, Insights and Athena exports keep their events. */
export function cloudTrailEvents(value: unknown): Part[] | null {
  const list = Array.isArray(value) ? value : isRecord(value) ? (value.Records ?? value.Events ?? [value]) : [];
  const events = (asRecords(list) ?? []).map((event) => inner(event)).filter((event) => event !== null);
  return events.length > 0 ? events : null;
}

function inner(event: Part): Part | null {
  if (typeof event.CloudTrailEvent === "string") {
    try {
      const parsed: unknown = JSON.parse(event.CloudTrailEvent);
      return isRecord(parsed) ? parsed : null;
    } catch {
      return null;
    }
  }
  return typeof event.eventName === "string" && typeof event.eventSource === "string" ? event : null;
}

/**
 * The Cognito calls among the events of CloudTrail, in the order of the file. Requests to the login pages are events like
 * `Login_GET` and `Token_POST`, whose errorCode stays empty: their status stands in additionalEventData.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/understanding-amazon-cognito-entries.html
 */
export function readCloudTrail(events: readonly Part[]): LogCall[] {
  return events.flatMap((event, index): LogCall[] => {
    const source = asString(event.eventSource) ?? "";
    if (source !== "cognito-idp.amazonaws.com" && source !== "cognito-identity.amazonaws.com") return [];
    const request = isRecord(event.requestParameters) ? event.requestParameters : {};
    const flow = asString(request.authFlow) ?? asString(request.challengeName) ?? "";
    const name = asString(event.eventName) ?? "";
    const time = Date.parse(asString(event.eventTime) ?? "");
    const error = asString(event.errorCode) ?? "";
    const isPage = /_(?:GET|POST)$/.test(name);
    const more = isRecord(event.additionalEventData) ? event.additionalEventData : {};
    const answered = isRecord(more.responseParameters) ? asNumber(more.responseParameters.status) : undefined;
    const sent = isRecord(more.requestParameters) ? more.requestParameters : {};
    const said = { error: firstText(sent.error), message: firstText(sent.error_description) };
    const failed = error === "" && said.error === "" && name.startsWith("Error_") ? "error page" : "";
    return [
      {
        at: Number.isNaN(time) ? null : time,
        service: source.startsWith("cognito-identity") ? "identity-pools" : isPage ? "oauth" : "user-pools",
        operation: masked(
          [name, /^[A-Z_0-9]{3,40}$/.test(flow) ? flow : grantOf(sent)].filter((part) => part !== "").join(" "),
        ),
        status: answered ?? null,
        error: plainName(error) || plainName(said.error) || failed,
        message:
          masked(asString(event.errorMessage) ?? "") ||
          masked(said.message) ||
          (failed === "" ? "" : "the login pages showed their error page; the event does not say why"),
        where: `event ${index + 1}`,
        actor: actorOf(event),
      },
    ];
  });
}

/** The user if the event names one, else the address that the call came from. */
function actorOf(event: Part): string {
  const more = isRecord(event.additionalEventData) ? event.additionalEventData : {};
  const user = asString(more.sub) ?? "";
  const address = asString(event.sourceIPAddress) ?? "";
  return user !== "" ? `user ${user}` : address !== "" ? `address ${address}` : "";
}

/** Parameters of requests to the login pages are lists of texts. */
function firstText(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return asString(first) ?? "";
}

function grantOf(sent: Part): string {
  const grant = firstText(sent.grant_type);
  return /^[a-z_]{3,40}$/.test(grant) ? grant : "";
}

function plainName(error: string): string {
  return /^[A-Za-z._]{1,60}$/.test(error) ? error.replace(/^.*\./, "") : error === "" ? "" : "error";
}
