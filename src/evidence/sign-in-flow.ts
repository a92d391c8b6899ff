/** AuthFlow in the API reference of InitiateAuth and AdminInitiateAuth. */
export const SIGN_IN_FLOWS: readonly string[] = [
  "USER_SRP_AUTH",
  "USER_PASSWORD_AUTH",
  "USER_AUTH",
  "CUSTOM_AUTH",
  "REFRESH_TOKEN_AUTH",
  "ADMIN_USER_PASSWORD_AUTH",
];

/** Other names of these flows, in the same reference. */
const SAME_FLOW: ReadonlyMap<string, string> = new Map([
  ["ADMIN_NO_SRP_AUTH", "ADMIN_USER_PASSWORD_AUTH"],
  ["REFRESH_TOKEN", "REFRESH_TOKEN_AUTH"],
]);

/**
 * The sign-in flow that a text means, as InitiateAuth spells it: letter case and the ALLOW_ of an app client's list do
 * not matter. Undefined for a text that is no flow.
 */
export function signInFlow(text: string): string | undefined {
  const name = text
    .trim()
    .toUpperCase()
    .replace(/^ALLOW_/, "");
  const flow = SAME_FLOW.get(name) ?? name;
  return SIGN_IN_FLOWS.includes(flow) ? flow : undefined;
}
