import { describe, expect, it } from "vitest";
import { answer, EMPTY_PLACE, strikeOut } from "../../../src/session/place.ts";
import { readingsFor } from "../../../src/session/readings-for.ts";
import { buildGraph } from "../../../src/wizard/graph.ts";
import { ask } from "../../support/trees.ts";
import { LOOKING } from "../../support/looking-trees.ts";

describe("what has to be read from a place", () => {
  it("is what tells the remaining causes apart, nearest question first, and what its checks compare with", () => {
    expect(readingsFor(LOOKING, EMPTY_PLACE)).toEqual({
      readings: ["client", "pool"],
      fields: ["authFlow"],
      checks: ["client-has-secret", "client-allows-auth-flow", "pool-device-tracking-off"],
    });
  });

  it("holds what stands before a look-up that separates, as that decides nothing without it", () => {
    const graph = buildGraph({
      start: "secret",
      questions: {
        secret: ask({ has: "cause:a", none: "cause:b", other: "cause:a" }, "cause:a", {
          lookUp: [
            { check: "user-enabled", pass: "other" },
            { check: "client-has-secret", fail: "none" },
          ],
        }),
      },
    });
    expect(readingsFor(graph, EMPTY_PLACE).readings).toEqual(["user", "client"]);
  });

  it("leaves out a look-up whose answers all lead to the same causes", () => {
    expect(readingsFor(LOOKING, EMPTY_PLACE).readings).not.toContain("user");
  });

  it("leaves out questions that are answered, and ways that were not taken", () => {
    const asked = answer(answer(EMPTY_PLACE, "secret", "has"), "flow", "listed");
    expect(readingsFor(LOOKING, asked)).toEqual({
      readings: ["pool"],
      fields: [],
      checks: ["pool-device-tracking-off"],
    });
    const ended = answer(EMPTY_PLACE, "secret", "none");
    expect(readingsFor(LOOKING, ended).readings).toEqual([]);
  });

  it("leaves out what a struck-out cause no longer needs", () => {
    const struck = strikeOut(strikeOut(EMPTY_PLACE, "device"), "flow-missing");
    const { checks } = readingsFor(LOOKING, struck);
    expect(checks).toEqual(["client-has-secret"]);
  });
});
