import type { Judgement } from "../evidence/inspect.ts";
import { inWords } from "./in-words.ts";
import { stringList } from "./string-list.ts";

/**
 * Judges whether a list of texts holds a wanted one, spelt exactly. A list that is not there is an empty one: the service
 * leaves out lists without members. A member that differs only in letter case is named.
 *
 * @param name The field's name, for the reason of an `unknown`.
 */
export function judgeMember(value: unknown, name: string, wanted: string): Judgement {
  const items = stringList(value ?? []);
  if (!items) return { unknown: `${name} is not a list of texts` };
  const other = items.find((item) => item !== wanted && item.toLowerCase() === wanted.toLowerCase());
  const observed = inWords(items, "none");
  return {
    ok: items.includes(wanted),
    observed: !items.includes(wanted) && other !== undefined ? `${other}, in other letter case` : observed,
    expected: `${wanted} among them`,
  };
}
