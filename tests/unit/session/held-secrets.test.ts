import { describe, expect, it } from "vitest";
import { holdSecrets, IDLE_MS } from "../../../src/session/held-secrets.ts";

/** A clock that runs only when it is told to. `sleep` moves it without running timers, as a sleeping computer does. */
function clock() {
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  const add = (at: number, run: () => void) => {
    const timer = { at, run };
    timers.push(timer);
    return () => {
      timers = timers.filter((other) => other !== timer);
    };
  };
  return {
    now: () => now,
    after: (ms: number, run: () => void) => add(now + ms, run),
    every: () => () => undefined,
    advance: (ms: number) => {
      now += ms;
      for (const { at, run } of [...timers]) if (at <= now) run();
    },
    sleep: (ms: number) => {
      now += ms;
    },
  };
}

describe("a held secret", () => {
  it("is there until fifteen minutes have gone by, then forgotten once", () => {
    const time = clock();
    let forgotten = 0;
    const held = holdSecrets<string>(time, () => (forgotten += 1));
    held.hold("secret");
    time.advance(IDLE_MS - 1);
    expect(held.read()).toBe("secret");
    expect(held.remaining()).toBe(1);
    time.advance(1);
    expect(held.read()).toBeNull();
    time.advance(IDLE_MS);
    expect(forgotten).toBe(1);
  });

  it("lives on when it is used", () => {
    const time = clock();
    const held = holdSecrets<string>(time, () => undefined);
    held.hold("secret");
    time.advance(IDLE_MS - 1);
    held.touch();
    time.advance(IDLE_MS - 1);
    expect(held.read()).toBe("secret");
  });

  it("is gone after a sleep in which no timer ran, and no use brings it back", () => {
    const time = clock();
    const held = holdSecrets<string>(time, () => undefined);
    held.hold("secret");
    time.sleep(IDLE_MS);
    held.touch();
    expect(held.read()).toBeNull();
    expect(held.remaining()).toBeNull();
  });

  it("is gone at once when it is to be forgotten, and forgetting nothing says nothing", () => {
    const time = clock();
    let forgotten = 0;
    const held = holdSecrets<string>(time, () => (forgotten += 1));
    held.forget();
    held.hold("secret");
    held.forget();
    expect(held.read()).toBeNull();
    expect(forgotten).toBe(1);
  });
});
