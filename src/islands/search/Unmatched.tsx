import type { PasteFacts } from "../../schemas/fact.ts";

/** Nothing fits: says what was read, and where to go all the same. */
export function Unmatched({ facts }: { facts: PasteFacts }) {
  const name = facts.exception?.value;
  return (
    <div class="search-empty">
      <p>
        {name === undefined ? (
          "Nothing here fits this text, and no error name could be read from it."
        ) : (
          <>
            The error <code>{name}</code> was read, but nothing here is known about it.
          </>
        )}
      </p>
      <p>
        <a href="/errors/">See the list of errors</a>, or establish the facts one by one in{" "}
        <a href="/first-ten-minutes/">the first ten minutes</a>.
      </p>
    </div>
  );
}
