import { expect, test } from "vitest";
import type { Severity } from "../../../../src/analyzers/finding.ts";
import { outranks } from "../../../../src/islands/search/outranks.ts";
import type { ToolReading } from "../../../../src/islands/search/use-tool-reading.ts";
import type { Match } from "../../../../src/search/candidate.ts";

const reading = (confidence: number, severity: Severity): ToolReading => ({
  tool: "token",
  confidence,
  analysis: { kind: "token", findings: [{ code: "x", severity, observed: "x", expected: "", where: "" }] },
  pasted: () => null,
});

const found = (level: Match["level"]): Match => ({
  error: "user-pools/X",
  cause: null,
  title: "X",
  url: "/",
  confidence: 0.5,
  level,
  because: "",
  answers: {},
});

test("a form that decides comes before everything", () => {
  expect(outranks(reading(0.95, "good"), found("certain"))).toBe(true);
});

test("a fault outranks a guess of the search, and, where the text is the tool's own, what is likely", () => {
  expect(outranks(reading(0.6, "fault"), found("possible"))).toBe(true);
  expect(outranks(reading(0.6, "fault"), undefined)).toBe(true);
  expect(outranks(reading(0.6, "fault"), found("likely"))).toBe(false);
  expect(outranks(reading(0.8, "fault"), found("likely"))).toBe(true);
});

test("a wording that decides is not outranked by a fault, nor a guess by a note", () => {
  expect(outranks(reading(0.8, "fault"), found("certain"))).toBe(false);
  expect(outranks(reading(0.8, "note"), found("possible"))).toBe(false);
});
