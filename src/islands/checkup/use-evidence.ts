import { useCallback, useMemo, useState } from "preact/hooks";
import type { ReadingName } from "../../evidence/evidence.ts";
import type { Origin, Reading } from "../../evidence/reading.ts";
import type { Subject } from "../../evidence/subject.ts";
import { dropLive, NO_EVIDENCE, viewEvidence, type EvidenceView } from "../../session/evidence-store.ts";
import { addReadings, type Desk } from "../connect/add-readings.ts";
import { addTemplate, type TemplateTaken } from "../connect/add-template.ts";

/** The evidence of this page and the case that it is about. */
export interface EvidenceDesk extends EvidenceView {
  subject: Subject;
  setSubject: (subject: Subject) => void;
  add: (readings: readonly (readonly [ReadingName, Reading])[], origin: Origin, asked: Subject) => void;
  addTemplate: (taken: TemplateTaken) => void;
  dropLiveOf: (names: readonly ReadingName[]) => void;
  clear: () => void;
}

/** Keeps the evidence in memory for the page's life. Ids that it tells fill the empty fields of the case. */
export function useEvidence(): EvidenceDesk {
  const [state, setState] = useState<Desk>({ stored: NO_EVIDENCE, subject: {} });
  const view = useMemo(() => viewEvidence(state.stored, state.subject), [state]);

  const setSubject = useCallback((subject: Subject) => {
    setState(({ stored }) => ({ stored, subject }));
  }, []);

  const add = useCallback<EvidenceDesk["add"]>((readings, origin, asked) => {
    setState((before) => addReadings(before, readings, origin, asked));
  }, []);

  const addTemplateTo = useCallback((taken: TemplateTaken) => {
    setState((before) => addTemplate(before, taken));
  }, []);

  const dropLiveOf = useCallback((names: readonly ReadingName[]) => {
    setState(({ stored, subject }) => ({ stored: dropLive(stored, names), subject }));
  }, []);

  const clear = useCallback(() => {
    setState({ stored: NO_EVIDENCE, subject: {} });
  }, []);

  return { ...view, subject: state.subject, setSubject, add, addTemplate: addTemplateTo, dropLiveOf, clear };
}
