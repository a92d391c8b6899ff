import { describe, expect, it } from "vitest";
import { isHandedText, READY } from "../../../../../src/islands/tools/hand-over/hand-over.ts";
import { openTool, type Opener } from "../../../../../src/islands/tools/hand-over/open-tool.ts";

const ORIGIN = "https://clinic.example.com";

function page(opens = true) {
  const sent: { data: unknown; to: unknown }[] = [];
  const opened: unknown[] = [];
  let hear: ((event: unknown) => void) | null = null;
  let late: (() => void) | null = null;
  const tab = { postMessage: (data: unknown, to: unknown) => sent.push({ data, to }) };
  const here = {
    open: (url: unknown) => {
      opened.push(url);
      return opens ? tab : null;
    },
    addEventListener: (_name: string, listener: (event: unknown) => void) => {
      hear = listener;
    },
    removeEventListener: () => {
      hear = null;
    },
    setTimeout: (run: () => void) => {
      late = run;
      return 1;
    },
    location: { origin: ORIGIN },
  } as unknown as Opener;
  const say = (source: unknown, origin: string, data: unknown): void => hear?.({ source, origin, data });
  return { here, tab, sent, opened, say, wait: () => late?.() };
}

describe("a text that is handed to a tool", () => {
  it("goes to the tab that was opened, once it is ready, and once only; the address holds nothing of it", () => {
    const { here, tab, sent, opened, say } = page();
    expect(openTool("/tools/token/", "a secret", here)).toBe(true);
    expect(opened).toEqual(["/tools/token/"]);
    expect(sent).toEqual([]);
    say(tab, ORIGIN, READY);
    say(tab, ORIGIN, READY);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.to).toBe(ORIGIN);
    expect(isHandedText(sent[0]?.data)).toBe(true);
  });

  it("goes to no other page", () => {
    const { here, tab, sent, say } = page();
    openTool("/tools/token/", "a secret", here);
    say(tab, "https://elsewhere.example.com", READY);
    say({}, ORIGIN, READY);
    say(tab, ORIGIN, "something else");
    expect(sent).toEqual([]);
  });

  it("is dropped after a minute", () => {
    const { here, tab, sent, say, wait } = page();
    openTool("/tools/token/", "a secret", here);
    wait();
    say(tab, ORIGIN, READY);
    expect(sent).toEqual([]);
  });

  it("stays where it is when the browser opens no tab", () => {
    expect(openTool("/tools/token/", "a secret", page(false).here)).toBe(false);
  });

  it("is told from other messages", () => {
    expect([null, "x", {}, { kind: "cognito-clinic: paste" }, { kind: "x", text: "y" }].filter(isHandedText)).toEqual(
      [],
    );
  });
});
