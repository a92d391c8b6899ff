import type { ReadingName } from "../../evidence/evidence.ts";
import { asString } from "../../evidence/narrow.ts";
import { ID_NOT_KNOWN } from "../../evidence/reading.ts";
import type { Subject } from "../../evidence/subject.ts";

/**
 * What a pasted answer is about, in words, when that is not what the person asks about; else null. A domain may well be of
 * another pool: that is a finding. An id that one side does not know decides nothing.
 *
 * @param data The answer without its root.
 */
export function anotherThing(
  name: ReadingName,
  data: Readonly<Record<string, unknown>>,
  subject: Subject,
): string | null {
  const poolId =
    name === "domain" ? undefined : (asString(data.UserPoolId) ?? (name === "pool" ? asString(data.Id) : undefined));
  const ids: [string, string | undefined, string | undefined][] = [
    ["the user pool", poolId, subject.userPoolId],
    ["the app client", name === "client" ? asString(data.ClientId) : undefined, subject.clientId],
    ["the identity pool", asString(data.IdentityPoolId), subject.identityPoolId],
  ];
  for (const [what, found, wanted] of ids) {
    if (found !== undefined && found !== ID_NOT_KNOWN && wanted !== undefined && wanted !== "" && found !== wanted) {
      return `${what} ${/^[\w:.-]{1,80}$/.test(found) ? found : "of another id"}, not ${wanted}`;
    }
  }
  return null;
}
