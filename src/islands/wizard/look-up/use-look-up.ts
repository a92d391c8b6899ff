import { useCallback, useRef, useState } from "preact/hooks";
import type { Desk } from "../../connect/add-readings.ts";

/** Everything that looking up takes: the panel and the checks. Loaded by the first click on "Look it up". */
export type LookUpKit = typeof import("./look-up-kit.ts");

/** Looking up in a wizard: its code, what was read, and the questions that a person keeps for themselves. */
export interface LookUp {
  load: "none" | "loading" | "failed" | "ready";
  kit: LookUpKit | null;
  /** The panel is to be seen. */
  open: boolean;
  show: () => void;
  hide: () => void;
  desk: Desk;
  change: (change: (before: Desk) => Desk) => void;
  overruled: ReadonlySet<string>;
  setOverruled: (questions: ReadonlySet<string>) => void;
  /** Drops everything that was read. Answers that it gave stay answers. */
  forget: () => void;
}

const EMPTY: Desk = { stored: {}, subject: {} };

const loadKit = (): Promise<LookUpKit> => import("./look-up-kit.ts");

/** Keeps what was read in the memory of this page, over questions and trees, until it is forgotten or the page is left. */
export function useLookUp(read = loadKit): LookUp {
  const [load, setLoad] = useState<LookUp["load"]>("none");
  const [open, setOpen] = useState(false);
  const [desk, setDesk] = useState<Desk>(EMPTY);
  const [overruled, setOverruled] = useState<ReadonlySet<string>>(new Set());
  const kit = useRef<LookUpKit | null>(null);

  const show = useCallback(() => {
    setOpen(true);
    if (kit.current !== null) return;
    setLoad("loading");
    read().then(
      (loaded) => {
        kit.current = loaded;
        setLoad("ready");
      },
      () => {
        setLoad("failed");
      },
    );
  }, [read]);

  return {
    load,
    kit: kit.current,
    open,
    show,
    hide: useCallback(() => {
      setOpen(false);
    }, []),
    desk,
    change: setDesk,
    overruled,
    setOverruled,
    forget: useCallback(() => {
      setDesk(EMPTY);
      setOverruled(new Set());
    }, []),
  };
}
