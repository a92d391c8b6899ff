import { waitByTimer, type Surroundings } from "../../../src/collectors/aws/surroundings.ts";

/** Surroundings of a test: the real network of this machine, pauses that take a hundredth of their time (limits do not), no chance. */
export function testSurroundings(changes: Partial<Surroundings> = {}): Surroundings {
  return {
    fetch,
    now: () => Date.now(),
    wait: (ms, signal) => waitByTimer(ms < 10_000 ? ms / 100 : ms, signal),
    random: () => 0.5,
    ...changes,
  };
}
