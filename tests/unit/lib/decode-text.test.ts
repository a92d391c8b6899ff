import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/lib/decode-text.ts";

const utf16 = (text: string, littleEndian: boolean): ArrayBuffer => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return view.buffer;
};

describe("a file", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode('{"log":1}').buffer],
    ["UTF-8 with a byte order mark", new TextEncoder().encode('\uFEFF{"log":1}').buffer],
    ["UTF-16 of PowerShell", utf16('\uFEFF{"log":1}', true)],
    ["UTF-16 in the other order", utf16('\uFEFF{"log":1}', false)],
    ["UTF-16 without a mark", utf16('{"log":1}', true)],
  ])("in %s is read without its mark", (_name, bytes) => {
    expect(decodeText(bytes)).toBe('{"log":1}');
  });

  it("without content is an empty text", () => {
    expect(decodeText(new ArrayBuffer(0))).toBe("");
  });
});
