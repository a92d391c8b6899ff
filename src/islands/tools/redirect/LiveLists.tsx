import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import type { LiveListsProps } from "./LiveListsDesk.tsx";

type Load = { kind: "closed" | "loading" | "failed" } | { kind: "ready"; Desk: ComponentType<LiveListsProps> };

/** The way to the lists of the app client with AWS keys. Its code comes with the click. */
export function LiveLists(props: LiveListsProps) {
  const [load, setLoad] = useState<Load>({ kind: "closed" });
  const open = (): void => {
    setLoad({ kind: "loading" });
    import("./LiveListsDesk.tsx").then(
      ({ LiveListsDesk }) => {
        setLoad({ kind: "ready", Desk: LiveListsDesk });
      },
      () => {
        setLoad({ kind: "failed" });
      },
    );
  };
  if (load.kind === "ready") return <load.Desk {...props} />;
  return (
    <p class="paste-row">
      <button type="button" disabled={load.kind === "loading"} onClick={open}>
        Read live with AWS keys
      </button>
      <span class="fine">Instead of a paste: your browser asks AWS for the list, with one read-only call.</span>
      <span role="status">
        {load.kind === "loading" && "Getting ready…"}
        {load.kind === "failed" && "It could not be loaded. Press again, or paste the output of the command."}
      </span>
    </p>
  );
}
