/** Who issued a token, read from `iss`. */
export interface Issuer {
  region: string;
  userPoolId: string;
  /** True for the newer issuer, which a pool has with `IssuerConfiguration.Type: UPDATED`. */
  updated: boolean;
}

/**
 * The user pool that an issuer's address names, or null when it is no Cognito issuer.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html
 */
export function readIssuer(iss: string): Issuer | null {
  const match =
    /^https:\/\/(issuer[.-])?cognito-idp\.([a-z]{2,4}(?:-[a-z]+){1,2}-\d{1,2})\.amazonaws\.(?:com|com\.cn|eu)\/([a-z0-9-]+_[A-Za-z0-9]{1,55})$/.exec(
      iss,
    );
  const [, updated, region, userPoolId] = match ?? [];
  return region === undefined || userPoolId === undefined
    ? null
    : { region, userPoolId, updated: updated !== undefined };
}

/** Whether an issuer is that of identity pools: https://docs.aws.amazon.com/cognito/latest/developerguide/open-id.html */
export function isIdentityPoolIssuer(iss: string): boolean {
  return /^https:\/\/cognito-identity(?:[.-][a-z0-9-]{1,40})?\.amazonaws\.com(?:\.cn)?$/.test(iss);
}
