import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPasted } from "../../../../src/collectors/pasted/read-pasted.ts";
import { repairJson } from "../../../../src/collectors/pasted/repair-json.ts";

const read = (text: string) => readPasted(text, {}, 0);
const JSON_TEXT = '{"UserPool": {"Id": "eu-west-1_Example1", "Name": "shop", "AutoVerifiedAttributes": ["email"]}}';
const POOL = { kind: "read", data: { Id: "eu-west-1_Example1", Name: "shop", AutoVerifiedAttributes: ["email"] } };

describe("output that lost its form on the way", () => {
  it.each([
    ["a trailing comma", JSON_TEXT.replace('"]', '",\n ]')],
    ["spaces of a web page", JSON_TEXT.replaceAll(": ", ":\u00A0")],
    ["the mark at the start of a file", `\uFEFF${JSON_TEXT}`],
    ["typographic quotation marks", JSON_TEXT.replace(/"([^"]*)"/g, "\u201C$1\u201D")],
    ["a text that a terminal wrapped", JSON_TEXT.replace("eu-west-1_Exa", "eu-west-1_Exa\n").replace("sh", "sh\r\n")],
  ])("is understood: %s", (_, text) => {
    expect(read(text).readings.pool).toMatchObject(POOL);
  });

  it("of Python is told apart", () => {
    const { readings, notes } = read("{'UserPool': {'Id': 'eu-west-1_Example1', 'Enabled': True}}");
    expect(readings).toEqual({});
    expect(notes.join()).toContain("json.dumps");
  });

  it("is repaired without a change to what is in order", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(JSON.parse(repairJson(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it("is read in linear time", () => {
    const start = performance.now();
    repairJson(`{"a":"${",".repeat(500_000)}${" ".repeat(500_000)}`);
    repairJson(`{${", ".repeat(500_000)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("several searches for one user", () => {
  it("are one answer when one of them finds the user, whatever their order", () => {
    const nobody = '{"Users": []}';
    const found = '{"Users": [{"Username": "u1", "UserStatus": "CONFIRMED"}]}';
    for (const text of [`${nobody}\n${found}`, `${found}\n${nobody}`]) {
      expect(read(text).readings.user).toMatchObject({ kind: "read", data: { Username: "u1" } });
    }
  });

  it("keep the public fields of keys only", () => {
    const { publicKeys } = read('{"keys": [{"kid": "k1", "kty": "RSA", "d": "private"}]}').readings;
    expect(publicKeys).toMatchObject({ kind: "read", data: { keys: [{ kid: "k1" }] } });
    expect(JSON.stringify(publicKeys)).not.toContain("private");
  });
});
