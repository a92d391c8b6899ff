import { useEffect, useState } from "preact/hooks";
import { knownValues, learnValues, onKnownValues, type KnownValues } from "./known-values.ts";

/** What this page knows for placeholders, kept up to date; what the case says is learned. */
export function useKnownValues(ofCase: KnownValues): KnownValues {
  const [known, setKnown] = useState(knownValues());
  useEffect(
    () =>
      onKnownValues(() => {
        setKnown(knownValues());
      }),
    [],
  );
  const told = JSON.stringify(ofCase);
  useEffect(() => {
    learnValues(JSON.parse(told) as KnownValues);
  }, [told]);
  return known;
}
