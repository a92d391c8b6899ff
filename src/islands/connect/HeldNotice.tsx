import type { KeyRing } from "./use-held-keys.ts";

/** That keys are in memory, for how long still, and the way to be rid of them. */
export function HeldNotice({ ring }: { ring: KeyRing }) {
  const { held, expiration, remaining, forget } = ring;
  if (held === null) {
    return (
      <p role="status" class="connect-held" data-held="no">
        {ring.gone === "" ? "" : "Keys and tokens are forgotten."}
      </p>
    );
  }
  return (
    <div class="connect-held" data-held="yes">
      <p role="status">
        {held === "keys" ? "Keys are in the memory of this page." : "An access token is in the memory of this page."}
        {expiration === null ? "" : ` They end at ${expiration}.`}
      </p>
      <p class="fine">
        Forgotten in <span role="timer">{clock(remaining)}</span> without use, and when you leave the page.
      </p>
      <p class="connect-row">
        <button type="button" onClick={forget}>
          Forget
        </button>
      </p>
    </div>
  );
}

/** Milliseconds as minutes and seconds: `14:59`. */
function clock(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
