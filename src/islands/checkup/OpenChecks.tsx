import { READINGS } from "../../evidence/evidence.ts";
import type { OpenGroup } from "../../session/arrange-checkup.ts";
import { SUBJECT_WORDS } from "../connect/subject-words.ts";

/** What could not be told, by what it waits for: answers to read, fields to fill in, and what there is nothing to see of. */
export function OpenChecks({ open }: { open: readonly OpenGroup[] }) {
  const readings = open.flatMap((group) =>
    group.waitsFor.kind === "reading" ? [{ ...group, name: group.waitsFor.name }] : [],
  );
  const fields = open.flatMap((group) =>
    group.waitsFor.kind === "field" ? [{ ...group, field: group.waitsFor.field }] : [],
  );
  const nothing = open.filter(({ waitsFor }) => waitsFor.kind === "nothing").flatMap(({ results }) => results);
  return (
    <dl class="checkup-open">
      {readings.length > 0 && (
        <div>
          <dt>Wait for an answer that was not read</dt>
          {readings.map(({ name, results }) => (
            <dd key={name}>
              <details>
                <summary>
                  <code>{READINGS[name].call}</code> <span class="fine">{counted(results.length)}</span>
                </summary>
                <CheckTitles results={results} />
              </details>
            </dd>
          ))}
        </div>
      )}
      {fields.length > 0 && (
        <div>
          <dt>Wait for a word about the case</dt>
          {fields.map(({ field, results }) => (
            <dd key={field}>
              <a href={`#about-${field}`}>{SUBJECT_WORDS[field].label}</a>{" "}
              <span class="fine">{counted(results.length)}</span>
            </dd>
          ))}
        </div>
      )}
      {nothing.length > 0 && (
        <div>
          <dt>Have nothing to look at here</dt>
          <dd>
            <details>
              <summary>{counted(nothing.length)}</summary>
              <CheckTitles results={nothing} />
            </details>
          </dd>
        </div>
      )}
    </dl>
  );
}

function CheckTitles({ results }: { results: OpenGroup["results"] }) {
  return (
    <ul>
      {results.map(({ id, title, verdict }) => (
        <li key={id}>
          {title}
          {verdict.status === "unknown" && <span class="fine">: {verdict.reason}</span>}
        </li>
      ))}
    </ul>
  );
}

function counted(count: number): string {
  return count === 1 ? "1 check" : `${count} checks`;
}
