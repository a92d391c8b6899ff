import type { ReadingName } from "../../src/evidence/evidence.ts";
import type { Origin, Reading } from "../../src/evidence/reading.ts";
import { READINGS } from "../../src/evidence/evidence.ts";

/** An answer of the service for tests, pasted at a fixed time unless told otherwise. */
export function readingWith(name: ReadingName, data: Record<string, unknown>, origin: Origin = "pasted"): Reading {
  const { anchor, call } = READINGS[name];
  return { kind: "read", data: { [anchor]: "example", ...data }, from: { origin, call, at: "2026-01-31T09:00:00Z" } };
}
