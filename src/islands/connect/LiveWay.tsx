import { useState } from "preact/hooks";
import type { Connection } from "../../collectors/aws/connection.ts";
import type { UserLookup } from "../../collectors/requests.ts";
import type { ReadingName } from "../../evidence/evidence.ts";
import type { Subject } from "../../evidence/subject.ts";
import { commandsFor } from "../../collectors/pasted/commands-for.ts";
import { CallList } from "./CallList.tsx";
import { CommandList } from "./CommandList.tsx";
import { EndpointFields, type EndpointChoice } from "./EndpointFields.tsx";
import { HeldNotice } from "./HeldNotice.tsx";
import { KeyForm } from "./KeyForm.tsx";
import { PermissionBox } from "./PermissionBox.tsx";
import { TokenForm } from "./TokenForm.tsx";
import type { KeyRing } from "./use-held-keys.ts";
import type { LiveRun } from "./use-live-run.ts";

interface LiveWayProps {
  kind: "keys" | "token";
  wanted: readonly ReadingName[];
  subject: Subject;
  lookup: UserLookup;
  ring: KeyRing;
  run: LiveRun;
  now: () => number;
  onRegion: (region: string) => void;
  onRead: (connection: Connection) => void;
}

/** The way in with keys or a token: permission, keys, one button, and every call as it happens. */
export function LiveWay({ kind, wanted, subject, lookup, ring, run, now, onRegion, onRead }: LiveWayProps) {
  const [choice, setChoice] = useState<EndpointChoice>({ endpoint: "", fips: false });
  const { region = "" } = subject;
  const busy = run.phase === "loading" || run.phase === "reading";
  const read = (): void => {
    const keys = ring.read();
    if (keys?.kind !== kind) return;
    ring.touch();
    onRead({
      region,
      ...(keys.kind === "keys" ? { credentials: keys.credentials } : { accessToken: keys.accessToken }),
      ...(choice.endpoint !== "" && { endpoint: choice.endpoint }),
      ...(choice.fips && { fips: true }),
    });
  };
  return (
    <div class="connect-way" data-way={kind}>
      <p>
        {kind === "keys"
          ? "Your browser calls AWS itself, with read-only operations. Keys stay in the memory of this page."
          : "Your browser asks Cognito as the user would. The token stays in the memory of this page."}
      </p>
      {kind === "keys" && <PermissionBox wanted={wanted} subject={subject} lookup={lookup} />}
      {ring.held !== kind && kind === "keys" && (
        <KeyForm
          now={now}
          onKeys={(credentials, told) => {
            if (told !== undefined && region === "") onRegion(told);
            ring.hold({ kind: "keys", credentials });
          }}
        />
      )}
      {ring.held !== kind && kind === "token" && (
        <TokenForm
          now={now}
          region={region}
          onToken={(accessToken) => {
            ring.hold({ kind: "token", accessToken });
          }}
        />
      )}
      <HeldNotice ring={ring} />
      <EndpointFields choice={choice} onChoice={setChoice} />
      <p class="connect-row">
        <button
          type="button"
          class="primary"
          disabled={ring.held !== kind || busy || wanted.length === 0}
          onClick={read}
        >
          {wanted.length === 1 ? "Read 1 answer" : `Read ${wanted.length} answers`}
        </button>
        {busy && (
          <button type="button" onClick={run.cancel}>
            Cancel
          </button>
        )}
      </p>
      <p role="status" class="connect-progress" data-phase={run.phase}>
        {progressWords(run, ring.held === kind, region)}
      </p>
      {run.wanted > 0 && busy && <progress max={run.wanted} value={run.settled} aria-label="Answers read" />}
      {run.calls.length > 0 && <CallList calls={run.calls} />}
      {kind === "token" && (
        <details class="connect-more">
          <summary>Or run the commands yourself, and paste their output in the first way</summary>
          <CommandList commands={commandsFor(wanted, subject, lookup)} />
        </details>
      )}
    </div>
  );
}

function progressWords({ phase, settled, wanted }: LiveRun, held: boolean, region: string): string {
  switch (phase) {
    case "idle":
      return held && region === "" ? "The Region is missing: give it above." : "";
    case "loading":
      return "Getting ready…";
    case "reading":
      return `${settled} of ${wanted} read.`;
    case "done":
      return "Done.";
    case "cancelled":
      return `Cancelled. What had come in by then (${settled} of ${wanted}) counts.`;
    case "failed":
      return "A part of this page could not be loaded, so nothing was called. Check the connection and try again, or paste the output of the commands.";
  }
}
