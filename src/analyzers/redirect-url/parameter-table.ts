import { shown } from "./address-finding.ts";
import type { Address } from "./parse-address.ts";

/** Parameters whose values are keys to an account for as long as they live; state may hold data of the app. */
const SECRET =
  /^(?:code|state|nonce|id_token|access_token|refresh_token|client_secret|code_verifier|login_hint|id_token_hint)$/i;

/** The parameters of an address as they may be shown: keys and personal data are told by their length. */
export function parameterTable({ parameters }: Address): { name: string; value: string }[] {
  return parameters.map(({ name, value }) => ({
    name: shown(name, 80),
    value: SECRET.test(name) ? `${value.length} characters, hidden` : shown(value, 600),
  }));
}
