/** What the proxy can be told to answer instead. */
export interface FaultAnswer {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

export type Fault =
  | "access-denied"
  | "explicit-deny"
  | "expired-keys"
  | "unknown-key"
  | "wrong-secret"
  | "clock-skew"
  | "throttled"
  | "internal-error"
  | "html-503"
  | "html-200"
  | "not-found"
  | "user-not-found"
  | "add-on-missing"
  | "blocked-by-waf"
  | "expired-token"
  | "cut-off"
  | "no-cors"
  | "hang"
  | "reset";

const JSON_TYPE = "application/x-amz-json-1.1";
const HTML = "<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>";

function error(name: string, message: string, status = 400): FaultAnswer {
  return { status, type: JSON_TYPE, body: JSON.stringify({ __type: name, message }) };
}

/** The answer of a fault, or null for those that are no answer: `no-cors`, `hang` and `reset`. */
export function faultAnswer(fault: Fault, operation: string): FaultAnswer | null {
  const who = "User: arn:aws:sts::111122223333:assumed-role/example/planted.person@example.com";
  const what = `is not authorized to perform: cognito-idp:${operation} on resource: arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_Example1`;
  switch (fault) {
    case "access-denied":
      return error("AccessDeniedException", `${who} ${what} because no identity-based policy allows it`);
    case "explicit-deny":
      return error("AccessDeniedException", `${who} ${what} with an explicit deny in a service control policy`);
    case "expired-keys":
      return error("ExpiredTokenException", "The security token included in the request is expired");
    case "unknown-key":
      return error("UnrecognizedClientException", "The security token included in the request is invalid.");
    case "wrong-secret":
      return error(
        "InvalidSignatureException",
        "The request signature we calculated does not match the signature you provided.",
      );
    case "clock-skew":
      return {
        ...error(
          "InvalidSignatureException",
          "Signature expired: 20260101T000000Z is now earlier than 20260101T004500Z",
        ),
        headers: { date: new Date(Date.now() + 3_600_000).toUTCString() },
      };
    case "throttled":
      return error("TooManyRequestsException", "Rate exceeded");
    case "internal-error":
      return error("InternalErrorException", "Something went wrong", 500);
    case "html-503":
      return { status: 503, type: "text/html", body: HTML };
    case "html-200":
      return { status: 200, type: "text/html", body: "<html><body>Sign in to the network</body></html>" };
    case "not-found":
      return error("ResourceNotFoundException", "User pool eu-west-1_Example1 does not exist.");
    case "user-not-found":
      return error("UserNotFoundException", "User does not exist.");
    case "add-on-missing":
      return error("UserPoolAddOnNotEnabledException", "User pool add-ons are not enabled");
    case "blocked-by-waf":
      return error("ForbiddenException", "Request not allowed due to WAF block.", 403);
    case "expired-token":
      return error("NotAuthorizedException", "Access Token has expired");
    case "cut-off":
      return { status: 200, type: JSON_TYPE, body: '{"UserPool":{"Id":"eu-' };
    default:
      return null;
  }
}
