/**
 * Runs everything that has to hold, in the order in which a mistake is cheapest to find, and ends with the line
 * `N passed, N failed`. `node tests/run.ts types unit` runs the named steps only.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureBrowser } from "./support/browser.ts";

interface Count {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string;
  args: string[];
  /** Variables that the step sets besides those of this process. */
  env?: Record<string, string>;
  /** Where the step's runner writes its result; a step without one counts as a single test. */
  count?: () => Count;
}

/** Browser tests of live reading call an emulator on this machine. A site that is published names none. */
const EMULATOR_ORIGINS = "http://localhost:* http://127.0.0.1:*";

const REPORTS = ".cache/reports";

const STEPS: Step[] = [
  { name: "content", command: "node", args: ["src/cli/check-content.ts"] },
  {
    name: "types",
    command: "astro",
    args: ["check", "--minimumSeverity", "warning", "--minimumFailingSeverity", "warning"],
  },
  { name: "lint", command: "eslint", args: [".", "--max-warnings", "0"] },
  { name: "format", command: "prettier", args: [".", "--check", "--log-level", "warn"] },
  { name: "unused", command: "knip", args: ["--no-progress", "--no-config-hints"] },
  {
    name: "unit",
    command: "vitest",
    args: [
      "run",
      "--project",
      "source",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${REPORTS}/unit.json`,
    ],
    count: () => countVitest("unit"),
  },
  { name: "build", command: "npm", args: ["run", "--silent", "build"], env: { EMULATOR_ORIGINS } },
  {
    name: "site",
    command: "vitest",
    args: [
      "run",
      "--project",
      "site",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${REPORTS}/site.json`,
    ],
    count: () => countVitest("site"),
  },
  { name: "browser", command: "playwright", args: ["test"], count: countPlaywright },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(", ")}. The steps are: ${STEPS.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const steps = wanted.length > 0 ? STEPS.filter(({ name }) => wanted.includes(name)) : STEPS;
if (steps.some(({ name }) => name === "browser")) console.log(`Testing in ${ensureBrowser()}`);

let passed = 0;
let failed = 0;
for (const step of steps) {
  console.log(`\n── ${step.name}: ${step.command} ${step.args.join(" ")}`);
  const started = performance.now();
  const { status } = spawnSync(step.command, step.args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...step.env },
  });
  const count = readCount(step, status === 0);
  passed += count.passed;
  failed += count.failed;
  console.log(
    `── ${step.name}: ${count.passed} passed, ${count.failed} failed in ${Math.round((performance.now() - started) / 1000)} s`,
  );
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** A runner that fails without naming a failed test (a crash, an empty run) counts as one failure. */
function readCount(step: Step, ok: boolean): Count {
  try {
    const count = step.count?.() ?? { passed: 1, failed: 0 };
    return ok || count.failed > 0 ? count : { passed: step.count ? count.passed : 0, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function countVitest(name: string): Count {
  const report = readReport(name) as { numPassedTests: number; numFailedTests: number };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function countPlaywright(): Count {
  const { stats } = readReport("browser") as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function readReport(name: string): unknown {
  return JSON.parse(readFileSync(`${REPORTS}/${name}.json`, "utf8"));
}
