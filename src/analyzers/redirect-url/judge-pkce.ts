import { finding, shown, type AddressFinding } from "./address-finding.ts";
import { parameter, valueOf, type Address } from "./parse-address.ts";

/** Judges code_challenge and its method (RFC 7636); Cognito takes S256 only. */
export function judgePkce(address: Address): AddressFinding[] {
  const challenge = valueOf(address, "code_challenge");
  const method = parameter(address, "code_challenge_method")?.value;
  const cause = "authorize-request-malformed";
  if (challenge === "") {
    if (method !== undefined)
      return [
        finding(
          "fault",
          "challenge-missing",
          "code_challenge",
          "code_challenge_method stands without code_challenge",
          "both or neither",
          cause,
        ),
      ];
    return valueOf(address, "response_type") === "code"
      ? [
          finding(
            "note",
            "no-pkce",
            "code_challenge",
            "The request does without PKCE",
            "code_challenge and code_challenge_method=S256 for apps without a client secret",
          ),
        ]
      : [];
  }
  if (method !== "S256")
    return [
      finding(
        "fault",
        "challenge-method",
        "code_challenge_method",
        method === undefined
          ? "code_challenge stands without code_challenge_method"
          : `code_challenge_method is ${shown(method, 30)}`,
        "S256",
        cause,
      ),
    ];
  if (!/^[A-Za-z0-9_-]{43}$/.test(challenge))
    return [
      finding(
        "fault",
        "challenge-form",
        "code_challenge",
        `code_challenge has ${challenge.length} characters${/[+/=]/.test(challenge) ? ", and + / or = among them" : ""}`,
        "43 characters of Base64url without padding: the SHA-256 of the verifier",
        cause,
      ),
    ];
  return [];
}

/** Judges state, which the authorize page does not take as URL-encoded JSON. */
export function judgeState(address: Address): AddressFinding[] {
  const state = valueOf(address, "state");
  if (state === "")
    return [
      finding(
        "note",
        "no-state",
        "state",
        "There is no state",
        "a random value that the callback page compares",
        "state-not-kept-in-browser",
      ),
    ];
  return /^\s*[{[]/.test(state)
    ? [
        finding(
          "fault",
          "state-is-json",
          "state",
          "state is JSON, encoded for the address",
          "a random key, or the JSON in Base64url",
          "state-is-encoded-json",
        ),
      ]
    : [];
}
