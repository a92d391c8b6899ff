import { useCallback, useEffect, useRef } from "preact/hooks";
import type { PasteIds } from "../../../analyzers/analysis.ts";
import { readPasted } from "../../../collectors/pasted/read-pasted.ts";
import type { ReadingName } from "../../../evidence/evidence.ts";
import type { Reading } from "../../../evidence/reading.ts";
import type { SubjectField } from "../../../evidence/subject.ts";
import { useEvidence } from "../../checkup/use-evidence.ts";
import { ConnectPanel, type Way } from "../../connect/ConnectPanel.tsx";
import { browserWorld } from "../../connect/page-world.ts";
import { SubjectForm } from "../../connect/SubjectForm.tsx";
import { useLiveRun } from "../../connect/use-live-run.ts";
import { useForget } from "../use-forget.ts";
import { listsOfClient } from "./lists-of-client.ts";

export interface LiveListsProps {
  /** Ids that the pasted address names: they fill the empty fields. */
  ids: PasteIds;
  /** Takes the lists as output of describe-user-pool-client; null when there are none, or none any more. */
  onLists: (lists: string | null) => void;
}

const WORLD = browserWorld();
const WANTED: readonly ReadingName[] = ["client"];
const WAYS: readonly Way[] = ["keys"];
const FIELDS: readonly SubjectField[] = ["clientId"];

/** Ids and keys in, the lists of the app client out. What was read counts only for the app client that the fields name. */
export function LiveListsDesk({ ids, onLists }: LiveListsProps) {
  const desk = useEvidence();
  const run = useLiveRun();
  const heading = useRef<HTMLHeadingElement>(null);
  const { subject, setSubject, clear } = desk;
  const { clear: clearRun } = run;
  const { client } = desk.evidence;
  const lists = listsOfClient(client);

  useEffect(() => {
    heading.current?.focus();
  }, []);
  useEffect(() => {
    onLists(lists);
  }, [lists, onLists]);
  useEffect(() => {
    const given = Object.entries(subject).filter(([, value]) => value !== "");
    setSubject({ ...ids, ...Object.fromEntries(given) });
    // Only another address fills the fields, or nobody could empty one.
  }, [ids.region, ids.userPoolId, ids.clientId]);
  useForget(
    useCallback(() => {
      clearRun();
      clear();
    }, [clearRun, clear]),
  );

  return (
    <section class="live-lists" aria-labelledby="live-lists">
      <h3 id="live-lists" ref={heading} tabIndex={-1}>
        Read live with AWS keys
      </h3>
      <SubjectForm subject={subject} onSubject={setSubject} fields={FIELDS} />
      <ConnectPanel
        world={WORLD}
        wanted={WANTED}
        subject={subject}
        way="keys"
        ways={WAYS}
        run={run}
        onWay={() => undefined}
        onRegion={(region) => {
          setSubject({ ...subject, region });
        }}
        onPaste={(text) => readPasted(text, subject, WORLD.now())}
        onIds={(found) => {
          setSubject({ ...subject, ...found });
        }}
        onRead={(connection, names, lookup) => {
          desk.dropLiveOf(names);
          void run.start({
            connection,
            wanted: names,
            subject,
            lookup,
            onReading: (name, reading, asked) => {
              desk.add([[name, reading]], "live", asked);
            },
          });
        }}
      />
      <p role="status">{said(client)}</p>
      {lists !== null && (
        <p class="paste-row">
          <button
            type="button"
            onClick={() => {
              run.clear();
              desk.dropLiveOf(WANTED);
              heading.current?.focus();
            }}
          >
            Drop what was read
          </button>
        </p>
      )}
    </section>
  );
}

/** What came of the reading, in a sentence. */
function said(client: Reading | undefined): string {
  switch (client?.kind) {
    case undefined:
      return "";
    case "absent":
      return `There is no list: ${withStop(client.detail)}`;
    case "unread":
      return client.reason === "not-asked"
        ? "The list was not read: the user pool ID or the app client ID is missing. Give both above."
        : `The list was not read: ${withStop(client.detail)}`;
    case "read":
      return `Read live: ${count(client.data.CallbackURLs, "callback URL")} and ${count(client.data.LogoutURLs, "sign-out URL")}. The address is compared with these; a pasted list is left aside.`;
  }
}

/** Some messages of AWS bring their full stop along. */
function withStop(detail: string): string {
  return detail.endsWith(".") ? detail : `${detail}.`;
}

function count(list: unknown, what: string): string {
  const length = Array.isArray(list) ? list.length : 0;
  return `${length} ${what}${length === 1 ? "" : "s"}`;
}
