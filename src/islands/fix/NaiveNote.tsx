import type { NaiveLoss } from "../../fixes/naive-loss.ts";

/** What the usual one-liner would have wiped. */
export function NaiveNote({ naive, update }: { naive: NaiveLoss; update: string }) {
  if (naive.lost.length === 0) return null;
  return (
    <div class="fix-naive">
      <p>
        {naive.certain
          ? `The usual one-liner, ${update} with only the new values, would have removed or reset:`
          : `The usual one-liner, ${update} with only the new values, would have left out, and nothing says that they stay:`}
      </p>
      <ul>
        {naive.lost.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
