import type { NaiveLoss } from "../../fixes/naive-loss.ts";

/** So many are shown; the rest is folded. */
const FIRST = 3;

/** What the usual one-liner would have wiped: the first few, the rest on demand. */
export function NaiveNote({ naive, update }: { naive: NaiveLoss; update: string }) {
  if (naive.lost.length === 0) return null;
  // One that is left over is no shorter folded.
  const most = naive.lost.length === FIRST + 1 ? FIRST + 1 : FIRST;
  const rest = naive.lost.slice(most);
  return (
    <div class="fix-naive">
      <p>
        {naive.certain
          ? `The usual one-liner, ${update} with only the new values, would have removed or reset:`
          : `The usual one-liner, ${update} with only the new values, would have left out, and nothing says that they stay:`}
      </p>
      <ul>
        {naive.lost.slice(0, most).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>and {rest.length} more</summary>
          <ul>
            {rest.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
