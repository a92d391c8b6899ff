import { describe, expect, it } from "vitest";
import { parsePlace } from "../../../src/session/place.ts";
import { formatPlace } from "../../../src/wizard/place-address.ts";
import { transcript, type TranscriptInput } from "../../../src/session/transcript.ts";
import type { TreeDocument } from "../../../src/schemas/tree-document.ts";
import { buildGraph } from "../../../src/wizard/graph.ts";
import { replay } from "../../../src/wizard/replay.ts";
import { SAMPLE } from "../../support/trees.ts";

const words = (id: string) => ({ title: `Cause ${id}`, summary: "…", tell: "…", url: `/causes/${id}/` });
const document: TreeDocument = {
  id: "user-pools/AException",
  title: "AException",
  url: "/errors/user-pools/AException/",
  tree: SAMPLE,
  causes: Object.fromEntries(["missing", "wrong", "shared", "off"].map((id) => [id, words(id)])),
  trees: { "user-pools/Other": { title: "Other", url: "/errors/user-pools/Other/", questions: [] } },
};

/** The transcript at an address. */
function at(search: string, more: Partial<TranscriptInput> = {}): string {
  const graph = buildGraph(SAMPLE);
  const { state } = parsePlace(search, graph);
  return transcript({
    document,
    state,
    replay: replay(graph, state.answers, new Set(state.tried)),
    notes: "",
    link: `https://clinic.example/${formatPlace(state)}`,
    at: new Date("2026-01-31T09:05:00Z"),
    ...more,
  });
}

describe("transcript", () => {
  it("says when, where to go on, what was answered and by what", () => {
    const text = at("?kind=secret&read=kind");
    expect(text).toContain("2026-01-31 09:05 UTC");
    expect(text).toContain("Continue here: https://clinic.example/?kind=secret&read=kind");
    expect(text).toContain("- What do you see there? It is secret (read from the pasted text)");
    expect(text).toContain("Open question: What do you see there?");
  });

  it("says by what an answer was looked up, as far as that is still known", () => {
    const from = { origin: "live", call: "DescribeUserPoolClient", at: "2026-01-31T09:00:00Z" } as const;
    const verdict = {
      status: "fail",
      observed: "a secret",
      expected: "no secret",
      field: "HasClientSecret",
      from,
    } as const;
    const sources = { kind: { option: "secret", check: "client-has-no-secret", title: "No secret", verdict } };
    expect(at("?kind=secret&looked=kind")).toContain("It is secret (looked up)");
    expect(at("?kind=secret&looked=kind", { sources })).toContain(
      "It is secret (looked up: a secret; DescribeUserPoolClient HasClientSecret, live, 2026-01-31T09:00:00Z)",
    );
  });

  it("puts what is ruled out under the answer that ruled it out", () => {
    expect(at("?kind=secret&secret=wrong")).toContain(
      "- What do you see there? It is secret\n  - Cause off\n  - Another page: Other\n- What do you see there? It is wrong\n  - Cause missing\n  - Cause shared",
    );
  });

  it("names the causes that were struck out, and claims nothing about their fixes", () => {
    expect(at("?kind=secret&secret=wrong&not=wrong")).toContain(
      "- Struck out: said to be still failing\n  - Cause wrong",
    );
  });

  it("says that it is solved, and by what, and lists no other cause as still possible", () => {
    const text = at("?kind=secret", { resolvedBy: "wrong" });
    expect(text).toContain("Solved. The cause was: Cause wrong");
    expect(text).not.toContain("Still possible");
    expect(at("?kind=secret&secret=missing", { resolvedBy: "wrong" })).not.toContain("- Cause wrong\n");
  });

  it("says that a person without answers opened the cause directly", () => {
    expect(at("", { resolvedBy: "wrong" })).toContain("- none: the page of the cause was opened directly");
    expect(at("")).toContain("- none yet");
  });

  it("has notes only when there are any", () => {
    expect(at("")).not.toContain("## Notes");
    expect(at("", { notes: "Called twice." })).toContain("## Notes\n\nCalled twice.\n");
  });
});
