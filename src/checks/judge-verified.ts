import type { Judgement } from "../evidence/inspect.ts";
import { userAttributes } from "./user-attributes.ts";

/**
 * Judges whether the user has the attribute and it is verified. The mark of verification is the text `true`; a user
 * without the mark was never verified. The value itself never comes into the words.
 */
export function judgeVerified(value: unknown, attribute: "email" | "phone_number"): Judgement {
  const attributes = userAttributes(value);
  if (!attributes) return { unknown: "the user's attributes are missing or only a part of them" };
  const mark = attributes.get(`${attribute}_verified`)?.toLowerCase();
  const expected = `${attribute}_verified is true`;
  if (!attributes.has(attribute)) return { ok: false, observed: `the user has no ${attribute}`, expected };
  return { ok: mark === "true", observed: mark === "true" ? "verified" : "not verified", expected };
}
