import type { Finding, Severity } from "../finding.ts";
import { showInvisible } from "../../lib/invisible-characters.ts";
import { maskSecrets } from "../../lib/mask-secrets.ts";
import type { RedirectUrlCause } from "./causes.ts";

export type AddressFinding = Finding & { cause?: RedirectUrlCause };

/** Makes a finding; values in it have to be masked before. */
export function finding(
  severity: Severity,
  code: string,
  where: string,
  observed: string,
  expected: string,
  cause?: RedirectUrlCause,
): AddressFinding {
  return { code, severity, observed, expected, where, ...(cause ? { cause } : {}) };
}

/** A value as it may be shown: without secrets and personal data, and not longer than a line or two. */
export function shown(value: string, length = 300): string {
  const { text } = maskSecrets(showInvisible(value.slice(0, length).replace(/\s+/g, " ")));
  return value.length > length ? `${text}…` : text;
}
