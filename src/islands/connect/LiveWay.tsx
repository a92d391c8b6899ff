import { useState } from "preact/hooks";
import type { Connection } from "../../collectors/aws/connection.ts";
import type { UserLookup } from "../../collectors/requests.ts";
import type { ReadingName } from "../../evidence/evidence.ts";
import { isLocalEndpoint } from "../../collectors/aws/local-endpoint.ts";
import type { Subject, SubjectField } from "../../evidence/subject.ts";
import { askable } from "./askable.ts";
import { commandsFor } from "../../collectors/pasted/commands-for.ts";
import { CallList } from "./CallList.tsx";
import { CommandList } from "./CommandList.tsx";
import { EndpointFields, type EndpointChoice } from "./EndpointFields.tsx";
import { HeldNotice } from "./HeldNotice.tsx";
import { KeyForm } from "./KeyForm.tsx";
import { PermissionBox } from "./PermissionBox.tsx";
import { SUBJECT_WORDS } from "./subject-words.ts";
import { TokenForm } from "./TokenForm.tsx";
import type { KeyRing } from "./use-held-keys.ts";
import type { LiveRun } from "./use-live-run.ts";

interface LiveWayProps {
  kind: "keys" | "token" | "public";
  wanted: readonly ReadingName[];
  subject: Subject;
  lookup: UserLookup;
  ring: KeyRing;
  run: LiveRun;
  now: () => number;
  accountId?: string | undefined;
  onRegion: (region: string) => void;
  /** Fills fields of the case that are empty. */
  onIds: (ids: Subject) => void;
  /** Reads what can be asked for. */
  onRead: (connection: Connection, wanted: readonly ReadingName[]) => void;
}

const INTRO: Readonly<Record<LiveWayProps["kind"], string>> = {
  keys: "Your browser calls AWS itself, with read-only operations. Keys stay in the memory of this page.",
  token: "Your browser asks Cognito as the user would. The token stays in the memory of this page.",
  public:
    "Every user pool publishes its keys and its OpenID configuration, for everybody to read. Your browser fetches them from Cognito; nothing is sent along.",
};

/** A way in by calls of the browser: keys or a token where one is needed, one button, and every call as it happens. */
export function LiveWay(props: LiveWayProps) {
  const { kind, wanted, subject, lookup, ring, run, now, accountId, onRegion, onIds, onRead } = props;
  const [choice, setChoice] = useState<EndpointChoice>({ endpoint: "", fips: false });
  const isLocal = isLocalEndpoint(choice.endpoint);
  const region = subject.region ?? "";
  const busy = run.phase === "loading" || run.phase === "reading";
  const { now: readable, missing } = askable(wanted, subject);
  const needsRegion = kind !== "public" && region === "" && !isLocal;
  const isHeld = kind === "public" || ring.held === kind;
  const read = (): void => {
    const keys = ring.read();
    if (kind !== "public" && keys?.kind !== kind) return;
    ring.touch();
    onRead(
      {
        region: region === "" && isLocal ? "local" : region,
        ...(kind === "keys" && keys?.kind === "keys" && { credentials: keys.credentials }),
        ...(kind === "token" && keys?.kind === "token" && { accessToken: keys.accessToken }),
        ...(choice.endpoint !== "" && { endpoint: choice.endpoint }),
        ...(choice.fips && { fips: true }),
      },
      readable,
    );
  };
  return (
    <div class="connect-way" data-way={kind}>
      <p>{INTRO[kind]}</p>
      {kind === "keys" && <PermissionBox wanted={wanted} subject={subject} lookup={lookup} accountId={accountId} />}
      <EndpointFields choice={choice} onChoice={setChoice} />
      {!isHeld && kind === "keys" && (
        <KeyForm
          now={now}
          forEmulator={isLocal}
          onKeys={(credentials, told) => {
            if (told !== undefined && region === "") onRegion(told);
            ring.hold({ kind: "keys", credentials });
          }}
        />
      )}
      {!isHeld && kind === "token" && (
        <TokenForm
          now={now}
          subject={subject}
          onToken={(accessToken, ids) => {
            onIds(emptyOnly(ids, subject));
            ring.hold({ kind: "token", accessToken });
          }}
        />
      )}
      <HeldNotice ring={ring} />
      <p class="connect-row">
        <button
          type="button"
          class="primary"
          disabled={!isHeld || busy || needsRegion || readable.length === 0}
          onClick={read}
        >
          {readable.length === 1 ? "Read 1 answer" : `Read ${readable.length} answers`}
        </button>
        {busy && (
          <button type="button" onClick={run.cancel}>
            Cancel
          </button>
        )}
      </p>
      <MissingFields
        fields={needsRegion ? [...missing, "region"] : missing}
        none={readable.length === 0 || needsRegion}
      />
      <p role="status" class="connect-progress" data-phase={run.phase}>
        {progressWords(run)}
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

/** What keeps answers from being asked for: all of them, or some. */
function MissingFields({ fields, none }: { fields: readonly SubjectField[]; none: boolean }) {
  if (fields.length === 0) return null;
  const words = fields.map((field) => SUBJECT_WORDS[field].label).join(", ");
  return (
    <p class="fine connect-missing">
      {none
        ? `Nothing can be read yet. Missing above: ${words}.`
        : `Some answers are left out. Missing above: ${words}.`}
    </p>
  );
}

function emptyOnly(ids: Subject, subject: Subject): Subject {
  return Object.fromEntries(Object.entries(ids).filter(([field]) => (subject[field as SubjectField] ?? "") === ""));
}

function progressWords({ phase, settled, wanted, failed, answered }: LiveRun): string {
  switch (phase) {
    case "idle":
      return "";
    case "loading":
      return "Getting ready…";
    case "reading":
      return `${settled} of ${wanted} read.`;
    case "done":
      if (failed === 0) return "Done.";
      return answered === 0 ? "Nothing could be read." : `Done, but ${failed} of ${wanted} could not be read.`;
    case "cancelled":
      return `Cancelled. What had come in by then (${settled} of ${wanted}) counts.`;
    case "failed":
      return "A part of this page could not be loaded, so nothing was called. Check the connection and try again, or paste the output of the commands.";
  }
}
