import type { Finding } from "../../analyzers/finding.ts";
import type { HashMatch } from "../../analyzers/secret-hash/match-secret-hash.ts";

/** Says in a finding which name the hash was made from, and by which mistake. */
export function matchFinding(match: HashMatch | null): Finding {
  const where = "SECRET_HASH";
  if (!match) {
    return {
      code: "no-match",
      severity: "fault",
      observed: "The hash that was sent fits none of these names, nor any mistake that is known here",
      expected: "the secret of this app client, and the names as they are sent: one of them is another",
      where,
      cause: "secret-hash-wrong-secret",
    };
  }
  const { candidate, mistake, cause } = match;
  if (mistake !== "") {
    return {
      code: "made-wrongly",
      severity: "fault",
      observed: `The hash was made from ${candidate.label}, with a mistake: ${mistake}`,
      expected: "Base64 of HMAC-SHA256 over user name and client id, with the secret as key",
      where,
      ...(cause ? { cause } : {}),
    };
  }
  if (cause === undefined) {
    return {
      code: "match",
      severity: "good",
      observed: `The hash is right for ${candidate.label}`,
      expected: "",
      where,
    };
  }
  return {
    code: "other-name",
    severity: "fault",
    observed: `The hash is right for ${candidate.label}, not for the USERNAME of the request`,
    expected: "hash and USERNAME of one request made from the same name",
    where,
    cause,
  };
}
