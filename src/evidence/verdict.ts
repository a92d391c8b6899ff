import type { Provenance } from "./reading.ts";

/** What a check found, with what it rests on. `unknown` says why, and is never a finding. */
export type Verdict =
  | { status: "pass" | "fail"; observed: string; expected: string; field: string; from: Provenance }
  | { status: "unknown"; reason: string };
