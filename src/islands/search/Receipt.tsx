import type { MaskCount } from "../../lib/mask-secrets.ts";

/** The promise of the box, and what was taken out of a text. */
export function Receipt({ receipt }: { receipt: readonly MaskCount[] }) {
  const taken = receipt.map(({ kind, count }) => `${kind}${count > 1 ? ` (${count})` : ""}`).join(", ");
  return (
    <p class="search-promise" id="search-promise">
      Nothing you paste leaves your browser. {taken === "" ? "Secrets are taken out first." : `Taken out: ${taken}.`}
    </p>
  );
}
