import { useEffect, useState } from "preact/hooks";
import type { CheckResult } from "../../../session/run-checkup.ts";
import { FailedCheck } from "../../checkup/FailedCheck.tsx";

interface NoticedFaultsProps {
  results: readonly CheckResult[];
  fetcher: typeof fetch;
}

/** Faults that were seen on the way and have nothing to do with this error, each with the causes to go to. */
export function NoticedFaults({ results, fetcher }: NoticedFaultsProps) {
  const isEmpty = results.length === 0;
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({});

  useEffect(() => {
    if (isEmpty) return;
    fetcher("/api/check-causes.json")
      .then(async (response) => {
        if (response.ok) setTitles((await response.json()) as Record<string, string>);
      })
      .catch(() => {
        /* without the titles the links show the ids of the causes, which are readable */
      });
  }, [isEmpty, fetcher]);

  if (isEmpty) return null;
  return (
    <section class="noticed" aria-labelledby="noticed-heading">
      <h2 id="noticed-heading">Noticed, not your error</h2>
      <p>Also seen in what was read. It does not explain this error.</p>
      <ol class="checkup-list">
        {results.map((result) => (
          <FailedCheck key={result.id} result={result} causes={titles} heading="h3" />
        ))}
      </ol>
    </section>
  );
}
