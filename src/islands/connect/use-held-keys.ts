import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Credentials } from "../../collectors/aws/check-credentials.ts";
import { holdSecrets, type HeldSecrets } from "../../session/held-secrets.ts";
import type { PageWorld } from "./page-world.ts";

/** Keys or a token, as they lie in memory. */
export type HeldKeys = { kind: "keys"; credentials: Credentials } | { kind: "token"; accessToken: string };

/** What may be shown of them, and what may be done with them. Neither holds a secret. */
export interface KeyRing {
  held: HeldKeys["kind"] | null;
  /** When temporary keys end, as they came with it. ISO 8601. */
  expiration: string | null;
  /** Milliseconds until they are forgotten. */
  remaining: number;
  /** Why there are none any more; empty before there were any. */
  gone: "" | "forgotten";
  hold: (keys: HeldKeys) => void;
  read: HeldSecrets<HeldKeys>["read"];
  touch: () => void;
  forget: () => void;
}

const TICK_MS = 1000;

/** Holds keys for this page: until Forget, until the page is left, or for 15 minutes without use. */
export function useHeldKeys(world: PageWorld, onForget: () => void): KeyRing {
  const told = useRef(onForget);
  told.current = onForget;
  const [, setTick] = useState(0);
  const [shown, setShown] = useState<Pick<KeyRing, "held" | "expiration" | "gone">>(NONE);

  const secrets = useMemo(
    () =>
      holdSecrets<HeldKeys>(world, () => {
        setShown({ ...NONE, gone: "forgotten" });
        told.current();
      }),
    [world],
  );

  useEffect(() => {
    const stop = world.onLeave(secrets.forget);
    return () => {
      stop();
      secrets.forget();
    };
  }, [world, secrets]);

  useEffect(() => {
    if (shown.held === null) return undefined;
    return world.every(TICK_MS, () => {
      secrets.remaining();
      setTick((tick) => tick + 1);
    });
  }, [world, secrets, shown.held]);

  return {
    ...shown,
    remaining: secrets.remaining() ?? 0,
    read: secrets.read,
    touch: secrets.touch,
    forget: secrets.forget,
    hold: (keys) => {
      secrets.hold(keys);
      const expiration = keys.kind === "keys" ? (keys.credentials.expiration ?? null) : null;
      setShown({ held: keys.kind, expiration, gone: "" });
    },
  };
}

const NONE = { held: null, expiration: null, gone: "" } as const;
