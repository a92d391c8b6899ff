import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Evidence } from "../../../src/evidence/evidence.ts";
import type { Subject } from "../../../src/evidence/subject.ts";

/** One recorded look: what was read, what is known of the case, and the verdict (without its provenance). */
export interface CheckFixture {
  path: string;
  /** The check's id: the name of the folder. */
  id: string;
  /** The name of the file; `pass`, `fail` and `unknown` are there for every check, others may be added. */
  name: string;
  evidence: Evidence;
  subject: Subject;
  verdict: { status: "pass" | "fail" | "unknown" } & Record<string, string>;
}

/** All fixtures under tests/fixtures/checks/<check id>/. */
export function checkFixtures(): CheckFixture[] {
  return globSync("tests/fixtures/checks/*/*.json")
    .sort()
    .map((path) => ({
      path,
      id: basename(dirname(path)),
      name: basename(path, ".json"),
      ...(JSON.parse(readFileSync(path, "utf8")) as Pick<CheckFixture, "evidence" | "subject" | "verdict">),
    }));
}
