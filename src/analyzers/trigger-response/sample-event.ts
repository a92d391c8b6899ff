import { triggerOf, type TriggerId } from "./triggers.ts";

const ROUND = { challengeName: "CUSTOM_CHALLENGE", challengeResult: true, challengeMetadata: "CODE" };

/** What the request of each trigger holds, with made-up values. Triggers that are not named get the user's attributes. */
const REQUESTS: Partial<Record<TriggerId, Readonly<Record<string, unknown>>>> = {
  PreSignUp: { userAttributes: { email: "jane@example.com" }, validationData: null, clientMetadata: {} },
  DefineAuthChallenge: { userAttributes: { sub: "example-sub" }, session: [ROUND] },
  CreateAuthChallenge: { userAttributes: { sub: "example-sub" }, challengeName: "CUSTOM_CHALLENGE", session: [] },
  VerifyAuthChallengeResponse: {
    userAttributes: { sub: "example-sub" },
    privateChallengeParameters: { answer: "123456" },
    challengeAnswer: "123456",
  },
  PreTokenGenerationV3: { userAttributes: {}, groupConfiguration: {}, scopes: ["example/read"] },
  UserMigration: { password: "example-password", validationData: null, clientMetadata: {} },
  CustomMessage: { userAttributes: {}, codeParameter: "{####}", usernameParameter: "{username}" },
  CustomEmailSender: { type: "customEmailSenderRequestV1", code: "encrypted", userAttributes: {} },
  CustomSMSSender: { type: "customSMSSenderRequestV1", code: "encrypted", userAttributes: {} },
  InboundFederation: {
    providerName: "Google",
    providerType: "Google",
    attributes: { idToken: { sub: "1", email: "jane@example.com" }, userInfo: {} },
  },
};

/** An event as Cognito sends it to a trigger, with made-up values. */
export function sampleEvent(trigger: TriggerId): Record<string, unknown> {
  const { sources, version = "1", response } = triggerOf(trigger);
  return {
    version,
    triggerSource: sources.at(trigger === "PreTokenGenerationV3" ? -1 : 0),
    region: "eu-west-1",
    userPoolId: "eu-west-1_Example",
    userName: "jane@example.com",
    callerContext: { awsSdkVersion: "aws-sdk-unknown-unknown", clientId: "1example23456789" },
    request: REQUESTS[trigger] ?? { userAttributes: { email: "jane@example.com" }, groupConfiguration: {} },
    response: Object.fromEntries(Object.keys(response).map((name) => [name, null])),
  };
}
