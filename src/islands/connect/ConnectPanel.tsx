import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import "../../styles/connect.css";
import type { Connection } from "../../collectors/aws/connection.ts";
import type { PastedRead } from "../../collectors/pasted/read-pasted.ts";
import type { UserLookup } from "../../collectors/requests.ts";
import type { ReadingName } from "../../evidence/evidence.ts";
import type { Subject } from "../../evidence/subject.ts";
import type { TemplateTaken } from "./add-template.ts";
import { PUBLIC_READINGS } from "../../collectors/public/public-documents.ts";
import { HeldNotice } from "./HeldNotice.tsx";
import { LiveWay } from "./LiveWay.tsx";
import type { PageWorld } from "./page-world.ts";
import { PasteWay } from "./PasteWay.tsx";
import { TOKEN_READINGS } from "./reading-bundles.ts";
import { useHeldKeys } from "./use-held-keys.ts";
import type { LiveRun } from "./use-live-run.ts";

export type Way = "paste" | "keys" | "token" | "public";

interface ConnectPanelProps {
  world: PageWorld;
  /** What is to be read with commands or keys. */
  wanted: readonly ReadingName[];
  subject: Subject;
  way: Way;
  /** The account of the pool, where an answer showed it: policies name it. */
  accountId?: string | undefined;
  /** The ways that make sense here; all of them when left out. A single one is not offered as a choice. */
  ways?: readonly Way[] | undefined;
  onWay: (way: Way) => void;
  onRegion: (region: string) => void;
  onPaste: (text: string) => PastedRead;
  /** Takes over what a pasted template says; left out where only present settings are of use. */
  onTemplate?: (taken: TemplateTaken) => void;
  /** Fills fields of the case that are empty. */
  onIds: (ids: Subject) => void;
  /** Starts a live reading of `wanted` through the connection. */
  onRead: (connection: Connection, wanted: readonly ReadingName[], lookup: UserLookup) => void;
  run: LiveRun;
  /** Stands between the choice of a way and the way: a choice of what to read. */
  children?: ComponentChildren;
}

const WAYS: readonly { way: Way; label: string }[] = [
  { way: "paste", label: "Paste the output of commands" },
  { way: "keys", label: "Read live with AWS keys" },
  { way: "token", label: "Read with a user's access token" },
  { way: "public", label: "Read what the pool publishes, without keys" },
];

/** The ways in for the same evidence. */
export function ConnectPanel(props: ConnectPanelProps) {
  const {
    world,
    wanted,
    subject,
    way,
    ways,
    accountId,
    onWay,
    onRegion,
    onPaste,
    onTemplate,
    onIds,
    onRead,
    run,
    children,
  } = props;
  const isOfAccount = way === "paste" || way === "keys";
  const [lookup, setLookup] = useState<UserLookup>("ListUsers");
  const ring = useHeldKeys(world, run.cancel);
  const choices = WAYS.filter((choice) => ways?.includes(choice.way) ?? true);
  return (
    <div class="connect" onPointerDown={ring.touch} onKeyDown={ring.touch}>
      {choices.length > 1 && (
        <fieldset class="connect-ways">
          <legend>How to read it</legend>
          {choices.map((choice) => (
            <label key={choice.way}>
              <input
                type="radio"
                name="way"
                value={choice.way}
                checked={way === choice.way}
                onChange={() => {
                  onWay(choice.way);
                }}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </fieldset>
      )}
      {isOfAccount && children}
      {wanted.includes("user") && isOfAccount && (
        <label class="connect-check">
          <input
            type="checkbox"
            checked={lookup === "AdminGetUser"}
            onChange={(event) => {
              setLookup(event.currentTarget.checked ? "AdminGetUser" : "ListUsers");
            }}
          />
          <span>
            Look the user up with AdminGetUser.{" "}
            <span class="fine">It sees a change at once, but counts the user as active for the month's bill.</span>
          </span>
        </label>
      )}
      {way === "paste" ? (
        <>
          {ring.held !== null && <HeldNotice ring={ring} />}
          <PasteWay
            wanted={wanted}
            subject={subject}
            lookup={lookup}
            now={world.now}
            onPaste={onPaste}
            onTemplate={onTemplate}
            onIds={onIds}
          />
        </>
      ) : (
        <LiveWay
          key={way}
          kind={way}
          wanted={way === "token" ? TOKEN_READINGS : way === "public" ? PUBLIC_READINGS : wanted}
          subject={subject}
          lookup={lookup}
          ring={ring}
          run={run}
          now={world.now}
          accountId={accountId}
          onRegion={onRegion}
          onIds={onIds}
          onRead={(connection, names) => {
            onRead(connection, names, lookup);
          }}
        />
      )}
    </div>
  );
}
