import { useCallback, useMemo, useState } from "preact/hooks";
import { REQUESTS } from "../../collectors/requests.ts";
import type { ReadingName } from "../../evidence/evidence.ts";
import type { Origin, Reading } from "../../evidence/reading.ts";
import type { Subject } from "../../evidence/subject.ts";
import {
  dropLive,
  keepReading,
  NO_EVIDENCE,
  viewEvidence,
  type EvidenceView,
  type StoredEvidence,
} from "../../session/evidence-store.ts";
import { completeSubject } from "../../session/subject-from-evidence.ts";

/** The evidence of this page and the case that it is about. */
export interface EvidenceDesk extends EvidenceView {
  subject: Subject;
  setSubject: (subject: Subject) => void;
  add: (readings: readonly (readonly [ReadingName, Reading])[], origin: Origin, asked: Subject) => void;
  dropLiveOf: (names: readonly ReadingName[]) => void;
  clear: () => void;
}

interface Desk {
  stored: StoredEvidence;
  subject: Subject;
}

/** Keeps the evidence in memory for the page's life. Ids that it tells fill the empty fields of the case. */
export function useEvidence(): EvidenceDesk {
  const [state, setState] = useState<Desk>({ stored: NO_EVIDENCE, subject: {} });
  const view = useMemo(() => viewEvidence(state.stored, state.subject), [state]);

  const setSubject = useCallback((subject: Subject) => {
    setState(({ stored }) => ({ stored, subject }));
  }, []);

  const add = useCallback<EvidenceDesk["add"]>((readings, origin, asked) => {
    setState((before) => {
      const fresh = Object.fromEntries(readings);
      const subject = completeSubject(before.subject, fresh);
      const about = { ...subject, ...asked };
      const stored = readings.reduce(
        (all, [name, reading]) => keepReading(all, name, { origin, reading, about: idsOf(name, about) }),
        before.stored,
      );
      return { stored, subject };
    });
  }, []);

  const dropLiveOf = useCallback((names: readonly ReadingName[]) => {
    setState(({ stored, subject }) => ({ stored: dropLive(stored, names), subject }));
  }, []);

  const clear = useCallback(() => {
    setState({ stored: NO_EVIDENCE, subject: {} });
  }, []);

  return { ...view, subject: state.subject, setSubject, add, dropLiveOf, clear };
}

/** The ids that decide what a reading is about. */
function idsOf(name: ReadingName, subject: Subject): Subject {
  const fields = REQUESTS[name].needs;
  return Object.fromEntries(fields.flatMap((field) => (subject[field] ? [[field, subject[field]]] : [])));
}
