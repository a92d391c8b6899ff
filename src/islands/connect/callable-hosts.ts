import { connectSources } from "../../collectors/endpoints.ts";

/**
 * What a page with live reading names in its policy's `connect-src`: the Cognito endpoints of every Region, and the
 * origins of emulators that the build was told of, separated by spaces.
 */
export function callableHosts(emulators = ""): string[] {
  return [...connectSources(), ...emulators.split(/\s+/).filter((origin) => origin !== "")];
}
