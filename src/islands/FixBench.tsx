import type { ComponentType } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import "../styles/fix.css";
import type { BenchProps } from "./fix/BenchDesk.tsx";

type Load = { kind: "closed" | "loading" | "failed" } | { kind: "ready"; Desk: ComponentType<BenchProps> };

/**
 * Opens the bench on which the fix is built for one's own settings and proven. Its code comes with the first click, on its
 * button or on a link of the page that leads to it.
 */
export function FixBench(props: BenchProps) {
  const [load, setLoad] = useState<Load>({ kind: "closed" });
  const open = useCallback((): void => {
    setLoad((before) => (before.kind === "ready" ? before : { kind: "loading" }));
    import("./fix/BenchDesk.tsx").then(
      ({ BenchDesk }) => {
        setLoad({ kind: "ready", Desk: BenchDesk });
      },
      () => {
        setLoad({ kind: "failed" });
      },
    );
  }, []);
  useEffect(() => {
    const links = [...document.querySelectorAll<HTMLElement>("[data-open-bench]")];
    for (const link of links) link.addEventListener("click", open);
    return () => {
      for (const link of links) link.removeEventListener("click", open);
    };
  }, [open]);
  if (load.kind === "ready") return <load.Desk {...props} />;
  const builds = props.changes.length > 0;
  return (
    <div class="fix-closed">
      <p>
        {builds
          ? "Takes the output of one read-only command and makes the complete request from it: every other setting is carried over, and you see the difference first."
          : "Takes the output of read-only commands and looks whether this cause is there, before the fix and after it."}{" "}
        What you paste stays in the memory of this page.
      </p>
      <p class="connect-row">
        <button type="button" class="primary" disabled={load.kind === "loading"} onClick={open}>
          {builds ? "Build this fix for my settings" : "Check this on my settings"}
        </button>
        <span role="status">
          {load.kind === "loading" && "Getting ready…"}
          {load.kind === "failed" && "It could not be loaded. Press again, or use the commands above."}
        </span>
      </p>
    </div>
  );
}
