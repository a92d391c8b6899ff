import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { inspectExistence } from "./inspect-existence.ts";

/**
 * Managed login (version 2) shows no pages for a client without a style; the classic pages need none: developer guide,
 * cognito-user-pools-managed-login. A style that does not exist is a ResourceNotFoundException.
 */
export const clientHasBrandingStyle: Check = {
  id: "client-has-branding-style",
  title: "The app client has a style for managed login, or the domain shows the classic pages",
  otherwise: "The app client has no style for managed login",
  group: "sign-in pages",
  reads: ["domain", "branding"],
  needs: [],
  fails: ["managed-login-branding-missing"],
  passes: ["managed-login-branding-missing"],
  absenceOf: "branding",
  run: (evidence) => {
    const pages = inspect(evidence, "domain", "ManagedLoginVersion", (value) =>
      value === 1 || value === 2
        ? { ok: value === 1, observed: "the classic pages, which need no style", expected: "a style for managed login" }
        : { unknown: "the domain does not say its ManagedLoginVersion" },
    );
    return pages.status === "fail" ? inspectExistence(evidence, "branding", "a style for managed login") : pages;
  },
};
