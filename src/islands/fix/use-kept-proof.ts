import { useEffect } from "preact/hooks";
import { evidenceOfWrite, type ObservedFix } from "./observed-fix.ts";
import { keepProof } from "./proof.ts";
import { valuesOf } from "./target-reading.ts";
import type { Bench } from "./use-bench.ts";

/** Keeps what the bench found for the end of the page. */
export function useKeptProof(cause: string, { results, desk, observed }: Bench, fixes: readonly ObservedFix[]): void {
  const at = Object.values(observed)
    .map((seen) => seen.at)
    .sort()
    .at(-1);
  const written = fixes.length === 0 ? null : evidenceOfWrite(fixes, at ?? "");
  const evidence = JSON.stringify(written);
  useEffect(() => {
    const { USER_POOL_ID, CLIENT_ID, REGION, IDENTITY_POOL_ID } = valuesOf(desk.subject);
    const about = {
      Region: REGION,
      "User pool": USER_POOL_ID,
      "App client": CLIENT_ID,
      "Identity pool": IDENTITY_POOL_ID,
    };
    const ids = Object.entries(about).filter((pair): pair is [string, string] => pair[1] !== undefined);
    keepProof(cause, { results, written, ids: Object.fromEntries(ids) });
  }, [cause, results, desk.subject, evidence]);
}
