import type { Cause } from "../../schemas/cause.ts";
import { checksOfCause } from "../../session/cause-checks.ts";
import type { BenchProps } from "./BenchDesk.tsx";

/** What the bench of a cause needs, or null when neither a change nor a check belongs to it. Used while the site is built. */
export function benchProps(id: string, { changes, affects, touches }: Cause): BenchProps | null {
  const checks = checksOfCause(id);
  if (changes.length === 0 && checks.length === 0) return null;
  const reversible = touches.includes("cannot-be-undone")
    ? "Not possible."
    : `undo.json writes the present settings back.${touches.includes("signs-users-out") ? " Who was signed out signs in again." : ""}`;
  return { causeId: id, changes, checks, affects: affects.replaceAll("`", ""), reversible };
}
