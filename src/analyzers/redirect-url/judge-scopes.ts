import { finding, shown, type AddressFinding } from "./address-finding.ts";
import { parameter, type Address } from "./parse-address.ts";
import type { ClientSettings } from "./read-settings.ts";

/** The scopes that every user pool has. https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html */
const STANDARD = ["openid", "email", "phone", "profile", "aws.cognito.signin.user.admin"];

/** Judges the scope parameter: its form, unknown scopes, and what the app client may hand out. */
export function judgeScopes(address: Address, settings: ClientSettings | null): AddressFinding[] {
  const given = parameter(address, "scope");
  if (!given || given.value.trim() === "") return [];
  if (/[,;]/.test(given.value))
    return [
      finding(
        "fault",
        "scope-separator",
        "scope",
        "The scopes are separated by commas",
        "blanks between them: %20 or + in the address",
        "scope-unsupported-by-cognito",
      ),
    ];
  const scopes = given.value.split(" ").filter(Boolean).slice(0, 60);
  const findings: AddressFinding[] = [];
  // Scopes of a resource server hold a slash: SERVER/SCOPE.
  const unknown = scopes.filter(
    (scope) => !STANDARD.includes(scope) && !scope.includes("/") && settings?.scopes?.includes(scope) !== true,
  );
  if (unknown.length > 0)
    findings.push(
      finding(
        "fault",
        "scope-unknown",
        "scope",
        `Cognito has no scope ${unknown.map((scope) => shown(scope, 40)).join(", ")}`,
        `${STANDARD.join(", ")}, or SERVER/SCOPE of a resource server`,
        "scope-unsupported-by-cognito",
      ),
    );
  const missing = settings?.scopes
    ? scopes.filter((scope) => !unknown.includes(scope) && settings.scopes?.includes(scope) === false)
    : [];
  if (missing.length > 0)
    findings.push(
      finding(
        "fault",
        "scope-not-enabled",
        "scope",
        `AllowedOAuthScopes of the app client lacks ${missing.map((scope) => shown(scope, 60)).join(", ")}`,
        "these scopes in AllowedOAuthScopes",
        "scope-not-enabled-on-client",
      ),
    );
  const needing = scopes.filter((scope) => ["email", "phone", "profile"].includes(scope));
  if (needing.length > 0 && !scopes.includes("openid"))
    findings.push(
      finding(
        "warning",
        "openid-absent",
        "scope",
        `${needing.join(", ")} without openid`,
        "openid beside them, as the authorize page asks for it",
      ),
    );
  return findings;
}
