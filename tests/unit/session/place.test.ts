import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answer,
  answerLookedUp,
  EMPTY_PLACE,
  overruledBetween,
  parsePlace,
  strikeOut,
  withdraw,
} from "../../../src/session/place.ts";
import { formatPlace } from "../../../src/wizard/place-address.ts";
import { buildGraph } from "../../../src/wizard/graph.ts";
import { SAMPLE } from "../../support/trees.ts";

const graph = buildGraph(SAMPLE);

describe("parsePlace", () => {
  it("reads answers, struck-out causes and what came from a paste", () => {
    const { state, cuts } = parsePlace("?kind=secret&secret=wrong&not=wrong&read=kind", graph);
    expect(state).toEqual({
      answers: { kind: "secret", secret: "wrong" },
      tried: ["wrong"],
      read: ["kind"],
      looked: [],
    });
    expect(cuts).toEqual([]);
  });

  it("cuts what the tree does not know and says why", () => {
    const { state, cuts } = parsePlace("?kind=secret&secret=never&colour=red&not=missing,unheard-of", graph);
    expect(state).toEqual({ answers: { kind: "secret" }, tried: ["missing"], read: [], looked: [] });
    expect(cuts).toEqual([
      { parameter: "secret", reason: "unknown-answer" },
      { parameter: "colour", reason: "unknown-question" },
      { parameter: "not=unheard-of", reason: "unknown-cause" },
    ]);
  });

  it("keeps the first of two contradicting answers", () => {
    const { state, cuts } = parsePlace("?kind=secret&kind=flow", graph);
    expect(state.answers).toEqual({ kind: "secret" });
    expect(cuts).toEqual([{ parameter: "kind", reason: "answered-twice" }]);
  });

  it("never throws, whatever the address", () => {
    fc.assert(fc.property(fc.string(), (search) => void parsePlace(search, graph)));
  });
});

describe("formatPlace", () => {
  it("writes what parsePlace reads", () => {
    const question = fc.constantFrom("kind", "secret", "flow");
    const state = fc.record({
      answers: fc.dictionary(question, fc.constant("unsure")),
      tried: fc.uniqueArray(fc.constantFrom("missing", "wrong", "off")),
      read: fc.constant([]),
      looked: fc.constant([]),
    });
    fc.assert(
      fc.property(state, (place) => {
        expect(parsePlace(formatPlace(place), graph)).toEqual({
          state: { ...place, answers: { ...place.answers } },
          cuts: [],
        });
      }),
    );
  });

  it("is empty when there is nothing to say", () => {
    expect(formatPlace(EMPTY_PLACE)).toBe("");
  });
});

describe("a place", () => {
  const read = { answers: { kind: "secret", secret: "wrong" }, tried: [], read: ["kind"], looked: ["secret"] };

  it("no longer counts an answer as read or looked up once a person gives another", () => {
    const answers = { kind: "flow", secret: "wrong" };
    expect(answer(read, "kind", "flow")).toEqual({ answers, tried: [], read: [], looked: ["secret"] });
    expect(answer(read, "secret", "missing").looked).toEqual([]);
  });

  it("marks an answer that a check gave, once, and keeps the mark in the address", () => {
    const looked = answerLookedUp(answerLookedUp(EMPTY_PLACE, "kind", "flow"), "kind", "secret");
    expect(looked).toEqual({ answers: { kind: "secret" }, tried: [], read: [], looked: ["kind"] });
    expect(formatPlace(looked)).toBe("?kind=secret&looked=kind");
    expect(parsePlace(formatPlace(looked), graph)).toEqual({ state: looked, cuts: [] });
    expect(parsePlace("?looked=kind,secret", graph).state.looked).toEqual([]);
  });

  it("knows which looked-up answers a person changed or took back", () => {
    expect(overruledBetween(read, answer(read, "secret", "missing"))).toEqual(["secret"]);
    expect(overruledBetween(read, withdraw(read, "secret"))).toEqual(["secret"]);
    expect(overruledBetween(read, withdraw(read, "kind"))).toEqual([]);
  });

  it("keeps later answers when one is withdrawn", () => {
    expect(withdraw(read, "kind")).toEqual({ answers: { secret: "wrong" }, tried: [], read: [], looked: ["secret"] });
  });

  it("strikes a cause out once", () => {
    expect(strikeOut(strikeOut(read, "wrong"), "wrong").tried).toEqual(["wrong"]);
  });
});
