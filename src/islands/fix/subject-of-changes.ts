import type { Subject } from "../../evidence/subject.ts";
import type { WantedChange } from "../../fixes/wanted-change.ts";
import { fieldSteps, rootOf } from "../../schemas/field-path.ts";
import { PLACEHOLDERS } from "../../schemas/placeholders.ts";

/** What a wanted change says about the case, for checks that compare with it: the flow to add is the flow that is used. */
export function subjectOfChanges(changes: readonly WantedChange[]): Subject {
  const subject: Subject = {};
  for (const { field, set, add } of changes.flatMap(({ edits }) => edits)) {
    const value = [add?.[0], Array.isArray(set) ? set[0] : set].find((one) => typeof one === "string" && one !== "");
    if (typeof value !== "string") continue;
    if (field === "ExplicitAuthFlows") subject.authFlow ??= value.replace(/^ALLOW_/, "");
    else if (field === "CallbackURLs") subject.redirectUri ??= value;
    else if (field === "LogoutURLs") subject.logoutUri ??= value;
    else if (field === "AllowedOAuthFlows") subject.oauthFlow ??= value;
    else if (field === "AllowedOAuthScopes") subject.scope ??= value;
    else if (field === "SupportedIdentityProviders") subject.providerName ??= value;
    else if (field === "WriteAttributes" || field === "ReadAttributes") subject.attribute ??= value;
    else if (rootOf(field) === "LambdaConfig") subject.trigger ??= fieldSteps(field)[1] ?? "";
  }
  return Object.fromEntries(Object.entries(subject).filter(([, value]) => !(String(value) in PLACEHOLDERS)));
}
