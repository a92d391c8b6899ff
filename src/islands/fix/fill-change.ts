import type { Subject } from "../../evidence/subject.ts";
import type { Change } from "../../schemas/change.ts";
import { rootOf } from "../../schemas/field-path.ts";
import { fillBlanks } from "./fill-blanks.ts";
import type { KnownValues } from "./known-values.ts";

/** A change with its blanks filled in as far as they are known, in values and in keys of paths. */
export function fillChange(change: Change, values: KnownValues): Change {
  return JSON.parse(JSON.stringify(change), (_key, value: unknown) =>
    typeof value === "string" ? fillBlanks(value, values) : value,
  ) as Change;
}

/** What a wanted change says about the case, for checks that compare with it: the flow to add is the flow that is used. */
export function subjectOfChanges(changes: readonly Change[]): Subject {
  const subject: Subject = {};
  for (const { field, set, add } of changes.flatMap(({ edits }) => edits)) {
    const value =
      typeof add?.[0] === "string" ? add[0] : typeof set === "string" ? set : Array.isArray(set) ? set[0] : "";
    if (typeof value !== "string" || value === "") continue;
    if (field === "ExplicitAuthFlows") subject.authFlow ??= value.replace(/^ALLOW_/, "");
    else if (field === "CallbackURLs") subject.redirectUri ??= value;
    else if (field === "LogoutURLs") subject.logoutUri ??= value;
    else if (field === "AllowedOAuthFlows") subject.oauthFlow ??= value;
    else if (field === "AllowedOAuthScopes") subject.scope ??= value;
    else if (field === "SupportedIdentityProviders") subject.providerName ??= value;
    else if (field === "WriteAttributes" || field === "ReadAttributes") subject.attribute ??= value;
    else if (rootOf(field) === "LambdaConfig") subject.trigger ??= field.split(".")[1] ?? "";
  }
  return Object.fromEntries(
    Object.entries(subject).filter(([, value]) => !/^[A-Z]+(?:_[A-Z]+)*_(?:URL|ARN|NAME)$/.test(String(value))),
  );
}
