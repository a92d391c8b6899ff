import type { TriggerId } from "./triggers.ts";

/** What a minimal function does between taking the event and returning it: lines of Node.js and of Python. */
export interface HandlerBody {
  node: readonly string[];
  python: readonly string[];
}

const NOTHING: HandlerBody = {
  node: ["// Do your own work here. Throw an error to refuse."],
  python: ["# Do your own work here. Raise an exception to refuse."],
};

const SENDER: HandlerBody = {
  node: ["// Decrypt event.request.code with the key of KMSKeyID, then send the message yourself."],
  python: ["# Decrypt event['request']['code'] with the key of KMSKeyID, then send the message yourself."],
};

const BOTH_TOKENS: HandlerBody = {
  node: [
    "event.response = {",
    "  claimsAndScopeOverrideDetails: {",
    '    idTokenGeneration: { claimsToAddOrOverride: { tenant: "example" } },',
    '    accessTokenGeneration: { claimsToAddOrOverride: { tenant: "example" }, scopesToAdd: ["example/read"] },',
    "  },",
    "};",
  ],
  python: [
    "event['response'] = {",
    "    'claimsAndScopeOverrideDetails': {",
    "        'idTokenGeneration': {'claimsToAddOrOverride': {'tenant': 'example'}},",
    "        'accessTokenGeneration': {",
    "            'claimsToAddOrOverride': {'tenant': 'example'},",
    "            'scopesToAdd': ['example/read'],",
    "        },",
    "    }",
    "}",
  ],
};

/** Minimal correct functions for every trigger. */
export const HANDLER_BODIES: Readonly<Record<TriggerId, HandlerBody>> = {
  PreSignUp: {
    node: [
      "// The fields are booleans. Verify only what the user has.",
      "event.response.autoConfirmUser = true;",
      "event.response.autoVerifyEmail = event.request.userAttributes.email !== undefined;",
    ],
    python: [
      "# The fields are booleans. Verify only what the user has.",
      "event['response']['autoConfirmUser'] = True",
      "event['response']['autoVerifyEmail'] = 'email' in event['request']['userAttributes']",
    ],
  },
  PostConfirmation: NOTHING,
  PreAuthentication: NOTHING,
  PostAuthentication: NOTHING,
  DefineAuthChallenge: {
    node: [
      "const rounds = event.request.session;",
      "const answered = rounds.at(-1)?.challengeResult === true;",
      "event.response.issueTokens = answered;",
      "event.response.failAuthentication = !answered && rounds.length >= 3;",
      'if (!answered && rounds.length < 3) event.response.challengeName = "CUSTOM_CHALLENGE";',
    ],
    python: [
      "rounds = event['request']['session']",
      "answered = bool(rounds) and rounds[-1]['challengeResult'] is True",
      "event['response']['issueTokens'] = answered",
      "event['response']['failAuthentication'] = not answered and len(rounds) >= 3",
      "if not answered and len(rounds) < 3:",
      "    event['response']['challengeName'] = 'CUSTOM_CHALLENGE'",
    ],
  },
  CreateAuthChallenge: {
    node: [
      'if (event.request.challengeName === "CUSTOM_CHALLENGE") {',
      "  const answer = String(randomInt(100_000, 1_000_000));",
      "  // Send the answer to the user here.",
      '  event.response.publicChallengeParameters = { hint: "code" };',
      "  event.response.privateChallengeParameters = { answer };",
      '  event.response.challengeMetadata = "CODE";',
      "}",
    ],
    python: [
      "if event['request']['challengeName'] == 'CUSTOM_CHALLENGE':",
      "    answer = str(secrets.randbelow(900_000) + 100_000)",
      "    # Send the answer to the user here.",
      "    event['response']['publicChallengeParameters'] = {'hint': 'code'}",
      "    event['response']['privateChallengeParameters'] = {'answer': answer}",
      "    event['response']['challengeMetadata'] = 'CODE'",
    ],
  },
  VerifyAuthChallengeResponse: {
    node: [
      "event.response.answerCorrect =",
      "  event.request.challengeAnswer === event.request.privateChallengeParameters.answer;",
    ],
    python: [
      "event['response']['answerCorrect'] = (",
      "    event['request']['challengeAnswer'] == event['request']['privateChallengeParameters']['answer']",
      ")",
    ],
  },
  PreTokenGenerationV1: {
    node: ['event.response = { claimsOverrideDetails: { claimsToAddOrOverride: { tenant: "example" } } };'],
    python: ["event['response'] = {'claimsOverrideDetails': {'claimsToAddOrOverride': {'tenant': 'example'}}}"],
  },
  PreTokenGenerationV2: BOTH_TOKENS,
  PreTokenGenerationV3: BOTH_TOKENS,
  UserMigration: {
    node: [
      "// Check event.userName and event.request.password against the old directory. Throw an error if they are wrong.",
      'event.response.userAttributes = { email: event.userName, email_verified: "true" };',
      'event.response.finalUserStatus = "CONFIRMED";',
      'event.response.messageAction = "SUPPRESS";',
    ],
    python: [
      "# Check event['userName'] and event['request']['password'] against the old directory. Raise if they are wrong.",
      "event['response']['userAttributes'] = {'email': event['userName'], 'email_verified': 'true'}",
      "event['response']['finalUserStatus'] = 'CONFIRMED'",
      "event['response']['messageAction'] = 'SUPPRESS'",
    ],
  },
  CustomMessage: {
    node: [
      'if (event.triggerSource === "CustomMessage_SignUp") {',
      "  event.response.smsMessage = `Your code is ${event.request.codeParameter}`;",
      "}",
    ],
    python: [
      "if event['triggerSource'] == 'CustomMessage_SignUp':",
      "    event['response']['smsMessage'] = f\"Your code is {event['request']['codeParameter']}\"",
    ],
  },
  CustomEmailSender: SENDER,
  CustomSMSSender: SENDER,
  InboundFederation: {
    node: [
      "const { idToken = {}, userInfo = {}, samlResponse = {} } = event.request.attributes;",
      "// What is left out here is dropped.",
      "event.response.userAttributesToMap = { ...samlResponse, ...idToken, ...userInfo };",
    ],
    python: [
      "given = event['request']['attributes']",
      "# What is left out here is dropped.",
      "event['response']['userAttributesToMap'] = {",
      "    **given.get('samlResponse', {}),",
      "    **given.get('idToken', {}),",
      "    **given.get('userInfo', {}),",
      "}",
    ],
  },
};
