import type { Judgement } from "../evidence/inspect.ts";

/**
 * Judges UserStatus. Every user has one, so a user without it is a part of an answer.
 *
 * @param bad The statuses that a fail stands for.
 */
export function judgeUserStatus(value: unknown, bad: readonly string[], expected: string): Judgement {
  if (typeof value !== "string" || value === "") return { unknown: "the answer has no UserStatus" };
  return { ok: !bad.includes(value), observed: value, expected };
}
