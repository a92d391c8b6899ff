/**
 * How a field is named: as the API spells it, nested ones with dots, a key that is no plain word in quotes:
 * `AdminCreateUserConfig.AllowAdminCreateUserOnly`, `ProviderDetails.authorize_scopes`,
 * `SupportedLoginProviders."graph.facebook.com"`, `AttributeMapping."custom:team"`.
 */
export const FIELD_PATH = /^[A-Z][A-Za-z]*(?:\.(?:[A-Za-z_][A-Za-z0-9_]*|"[^"\\]+"))*$/;

/** The keys of a field path, outermost first, without quotes. Never throws: a path of another form gives odd keys. */
export function fieldSteps(path: string): string[] {
  return [...path.matchAll(/"([^"]*)"|[^."]+/g)].map((match) => match[1] ?? match[0]);
}

/** The outermost field of a path. */
export function rootOf(path: string): string {
  return fieldSteps(path)[0] ?? path;
}
