import type { Evidence } from "../../evidence/evidence.ts";

/** Every answer that the verdicts rest on, with its way in and its moment, folded. */
export function ReadAnswers({ evidence }: { evidence: Evidence }) {
  const answers = Object.entries(evidence).flatMap(([name, reading]) =>
    reading.kind === "unread" ? [] : [{ name, reading }],
  );
  if (answers.length === 0) return null;
  return (
    <details class="checkup-answers">
      <summary>
        <h3>What was read: {answers.length}</h3>
      </summary>
      <ul>
        {answers.map(({ name, reading }) => (
          <li key={name}>
            <code>{reading.from.call}</code>{" "}
            <span class="fine">
              {reading.from.origin}, <time dateTime={reading.from.at}>{reading.from.at}</time>
              {reading.kind === "absent" ? `: ${reading.detail}` : ""}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
