import { connectSources, endpointOf, REGIONS } from "../../collectors/endpoints.ts";

/** What the token tool's page names in its policy: the issuers of every Region, the newer ones as well. */
export function issuerHosts(): string[] {
  const issuers = connectSources().filter((host) => host.startsWith("https://cognito-idp."));
  const newer = REGIONS.filter(({ services }) => services.includes("cognito-idp")).map(({ id }) =>
    endpointOf("cognito-idp", id).replace("https://", "https://issuer-"),
  );
  return [...issuers, ...newer];
}
