import { finding, shown, type AddressFinding } from "./address-finding.ts";
import { isLoginHost, type Address } from "./parse-address.ts";
import type { ClientSettings } from "./read-settings.ts";

/** Judges host, scheme and path of an address of the login pages. */
export function judgeDomain({ host, scheme, path, kind }: Address, settings: ClientSettings | null): AddressFinding[] {
  const findings: AddressFinding[] = [];
  if (/^cognito-(?:idp|identity)[.-]/.test(host)) {
    findings.push(
      finding(
        "fault",
        "issuer-host",
        "host",
        `${shown(host, 100)} is the issuer and API host: it has no login pages`,
        "PREFIX.auth.REGION.amazoncognito.com or your own domain",
        "login-domain-not-found",
      ),
    );
  } else if (isLoginHost(host)) {
    const [, region] =
      /^[a-z0-9][a-z0-9-]{0,62}\.auth(?:-fips)?\.([a-z0-9-]{6,30})\.amazoncognito\.com$/.exec(host) ?? [];
    const pool = /^([a-z0-9-]{6,30})_/.exec(settings?.userPoolId ?? "")?.[1];
    if (region === undefined) {
      findings.push(
        finding(
          "fault",
          "domain-malformed",
          "host",
          `${shown(host, 100)} is no domain of Cognito`,
          "PREFIX.auth.REGION.amazoncognito.com",
          "login-domain-not-found",
        ),
      );
    } else if (pool !== undefined && pool !== region) {
      findings.push(
        finding(
          "fault",
          "domain-of-other-region",
          "host",
          `The domain is in ${region}, the user pool in ${pool}`,
          `a domain in ${pool}`,
          "client-id-unknown-at-domain",
        ),
      );
    }
  }
  if (scheme === "http" && !host.startsWith("localhost"))
    findings.push(
      finding("fault", "domain-plain-http", "scheme", "The address uses http", "https", "authorize-request-malformed"),
    );
  if (kind === "authorize" && path.endsWith("/authorize") && !path.endsWith("/oauth2/authorize"))
    findings.push(
      finding(
        "fault",
        "path-wrong",
        "path",
        `The path is ${shown(path, 80)}`,
        "/oauth2/authorize",
        "authorize-request-malformed",
      ),
    );
  return findings;
}
