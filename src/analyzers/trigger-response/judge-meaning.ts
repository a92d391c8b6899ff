import { isRecord } from "../../evidence/narrow.ts";
import type { JsonRecord } from "./describe-value.ts";
import { judgeClaims } from "./judge-claims.ts";
import type { ShapeFinding } from "./judge-shape.ts";
import type { TriggerId } from "./triggers.ts";

/** What is known of one answer: its response, and the event around it, which is empty when only a part was pasted. */
interface Answer {
  response: JsonRecord;
  event: JsonRecord;
}

/** Rules that go beyond the types of the fields, by trigger. */
const RULES: Partial<Record<TriggerId, (answer: Answer) => ShapeFinding[]>> = {
  PreSignUp: preSignUp,
  DefineAuthChallenge: defineAuthChallenge,
  VerifyAuthChallengeResponse: verifyAuthChallenge,
  CustomMessage: customMessage,
  UserMigration: userMigration,
  InboundFederation: inboundFederation,
  PreTokenGenerationV1: ({ response }) => judgeClaims(response),
  PreTokenGenerationV2: ({ response }) => judgeClaims(response),
  PreTokenGenerationV3: ({ response }) => judgeClaims(response),
};

/** What Cognito will do with a response whose fields have the right types, where that is not what people expect. */
export function judgeMeaning(trigger: TriggerId, response: JsonRecord, event: JsonRecord): ShapeFinding[] {
  return RULES[trigger]?.({ response, event }) ?? [];
}

const PATH = "event.response";

function preSignUp({ response, event }: Answer): ShapeFinding[] {
  const findings: ShapeFinding[] = [];
  const attributes = attributesOf(event);
  for (const [field, attribute] of [
    ["autoVerifyEmail", "email"],
    ["autoVerifyPhone", "phone_number"],
  ] as const) {
    if (response[field] === true && attributes && !(attribute in attributes)) {
      findings.push({
        code: "verifies-missing-attribute",
        severity: "fault",
        observed: `\`${field}\` is true, but the user has no ${attribute}: the sign-up fails`,
        expected: `${field} only when request.userAttributes has ${attribute}`,
        where: `${PATH}.${field}`,
        cause: "trigger-response-wrong-shape",
      });
    }
  }
  if (event.triggerSource === "PreSignUp_AdminCreateUser" && Object.values(response).includes(true)) {
    findings.push({
      code: "ignored-for-admin",
      severity: "note",
      observed: "The user is made by an administrator: the three fields do nothing",
      expected: "email_verified among the attributes of AdminCreateUser",
      where: PATH,
    });
  } else if (
    response.autoConfirmUser === true &&
    response.autoVerifyEmail !== true &&
    response.autoVerifyPhone !== true
  ) {
    findings.push({
      code: "confirmed-unverified",
      severity: "note",
      observed:
        "The user is confirmed at once; e-mail address and phone number stay unverified, so a password cannot be reset",
      expected: "`autoVerifyEmail` true as well, if the address is known to be the user's",
      where: `${PATH}.autoConfirmUser`,
      cause: "confirmed-but-attribute-not-verified",
    });
  }
  return findings;
}

function defineAuthChallenge({ response, event }: Answer): ShapeFinding[] {
  const { issueTokens, failAuthentication, challengeName } = response;
  const session = isRecord(event.request) ? event.request.session : undefined;
  if (issueTokens === true && failAuthentication === true) {
    return [
      {
        code: "contradiction",
        severity: "fault",
        observed: "`issueTokens` and `failAuthentication` are both true",
        expected: "one of them",
        where: PATH,
        cause: "custom-auth-declared-failed",
      },
    ];
  }
  if (failAuthentication === true) {
    return [
      {
        code: "declares-failure",
        severity: "note",
        observed: "The sign-in ends with NotAuthorizedException “Incorrect username or password.”",
        expected: "`failAuthentication` only after the last wrong answer",
        where: `${PATH}.failAuthentication`,
        cause: "custom-auth-declared-failed",
      },
    ];
  }
  if (issueTokens === true && Array.isArray(session) && session.length === 0) {
    return [
      {
        code: "tokens-without-challenge",
        severity: "warning",
        observed: "Tokens are issued before any challenge was answered: whoever knows a user name gets in",
        expected: "`issueTokens` only after a challenge with challengeResult true",
        where: `${PATH}.issueTokens`,
      },
    ];
  }
  if (issueTokens !== true && (typeof challengeName !== "string" || challengeName === "")) {
    return [
      {
        code: "decides-nothing",
        severity: "fault",
        observed: "None of the three fields decides anything: there is no next challenge, no success and no failure",
        expected: "`challengeName` with the next challenge, or `issueTokens` true, or `failAuthentication` true",
        where: PATH,
        cause: "custom-auth-declared-failed",
      },
    ];
  }
  return [];
}

function verifyAuthChallenge({ response }: Answer): ShapeFinding[] {
  if (response.answerCorrect !== false) return [];
  return [
    {
      code: "answer-wrong",
      severity: "note",
      observed: "`answerCorrect` is false: the next round has challengeResult false",
      expected: "true for the right answer",
      where: `${PATH}.answerCorrect`,
      cause: "custom-auth-answer-missing",
    },
  ];
}

/** https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html */
function customMessage({ response, event }: Answer): ShapeFinding[] {
  const request = isRecord(event.request) ? event.request : {};
  const code = typeof request.codeParameter === "string" ? request.codeParameter : "{####}";
  const name = typeof request.usernameParameter === "string" ? request.usernameParameter : "{username}";
  const invites = event.triggerSource === "CustomMessage_AdminCreateUser";
  const findings: ShapeFinding[] = [];
  for (const field of ["smsMessage", "emailMessage"]) {
    const text = response[field];
    if (typeof text !== "string" || text === "") continue;
    for (const wanted of invites ? [code, name] : [code]) {
      if (text.includes(wanted) || (wanted === code && text.includes("##"))) continue;
      findings.push({
        code: "placeholder-missing",
        severity: "fault",
        observed: `The text of \`${field}\` lacks the placeholder for the ${wanted === code ? "code" : "user name"}`,
        expected:
          wanted === code ? "event.request.codeParameter in the text" : "event.request.usernameParameter in the text",
        where: `${PATH}.${field}`,
        cause: "trigger-response-wrong-shape",
      });
    }
  }
  if (typeof response.emailMessage === "string" || typeof response.emailSubject === "string") {
    findings.push({
      code: "email-text-set",
      severity: "note",
      observed:
        "The function sets the text of an e-mail: the pool has to send through Amazon SES, or Cognito answers InvalidLambdaResponseException",
      expected: "EmailSendingAccount DEVELOPER in EmailConfiguration",
      where: PATH,
      cause: "custom-message-not-allowed",
    });
  }
  return findings;
}

function userMigration({ response }: Answer): ShapeFinding[] {
  const { userAttributes, finalUserStatus } = response;
  if (isRecord(userAttributes) && Object.keys(userAttributes).length === 0) {
    return [
      {
        code: "no-attributes",
        severity: "fault",
        observed: "`userAttributes` is empty: Cognito answers as if there were no such user",
        expected: "the user's attributes, those that the pool requires among them",
        where: `${PATH}.userAttributes`,
        cause: "migration-trigger-failed",
      },
    ];
  }
  if (isRecord(userAttributes) && finalUserStatus !== "CONFIRMED" && finalUserStatus !== "RESET_REQUIRED") {
    return [
      {
        code: "reset-by-default",
        severity: "note",
        observed: "`finalUserStatus` is not set: the user has to reset the password",
        expected: "CONFIRMED to keep the password of the sign-in",
        where: PATH,
      },
    ];
  }
  return [];
}

function inboundFederation({ response }: Answer): ShapeFinding[] {
  const map = response.userAttributesToMap;
  if (!isRecord(map)) return [];
  const count = Object.keys(map).length;
  return [
    {
      code: count === 0 ? "attributes-unchanged" : "attributes-replaced",
      severity: "note",
      observed:
        count === 0
          ? "`userAttributesToMap` is empty: the provider's attributes stay as they came"
          : `${count} attributes go on; all others that the provider sent are dropped`,
      expected: count === 0 ? "" : "every attribute that the pool's mapping needs",
      where: `${PATH}.userAttributesToMap`,
    },
  ];
}

function attributesOf({ request }: JsonRecord): JsonRecord | null {
  return isRecord(request) && isRecord(request.userAttributes) ? request.userAttributes : null;
}
