import { clockSkew, isServerFault, isThrottling, type Failure } from "./failure.ts";
import type { Surroundings } from "./surroundings.ts";

const MOST_TRIES = 4;
const FIRST_STEP_MS = 500;
const LONGEST_MS = 8_000;

/**
 * Milliseconds to wait before the next try, or null when another try would not help.
 * Exponential with full jitter: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 * A refusal over the time is tried once more at once: the SDK has then taken over the service's clock.
 *
 * @param attempts Tries so far, the failed one included.
 */
export function retryDelay(
  failure: Failure,
  attempts: number,
  { now, random }: Pick<Surroundings, "now" | "random">,
): number | null {
  if (attempts === 1 && failure.serverTime !== undefined && clockSkew(failure, now()) !== null) return 0;
  if (attempts >= MOST_TRIES || !(isThrottling(failure) || isServerFault(failure))) return null;
  return Math.round(random() * Math.min(LONGEST_MS, FIRST_STEP_MS * 2 ** attempts));
}
