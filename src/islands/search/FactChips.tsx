import { PASTE_FACTS, SDK_NAMES, type PasteFactName, type PasteFacts } from "../../schemas/fact.ts";
import { FactChip } from "./FactChip.tsx";

interface FactChipsProps {
  facts: PasteFacts;
  /** True when a person changed or removed something. */
  changed: boolean;
  onCorrect: (name: PasteFactName, value: string | null) => void;
  onRestore: () => void;
}

const LABELS: Readonly<Record<PasteFactName, string>> = {
  exception: "Error",
  message: "Message",
  operation: "Operation",
  status: "HTTP status",
  sdk: "From",
  region: "Region",
  userPoolId: "User pool",
  clientId: "App client",
  requestId: "Request id",
};

/** What was read from the text; each can be corrected or removed. */
export function FactChips({ facts, changed, onCorrect, onRestore }: FactChipsProps) {
  const read = PASTE_FACTS.flatMap((name) => (facts[name] ? [{ name, ...facts[name] }] : []));
  if (read.length === 0 && !changed) return null;
  return (
    <div class="fact-chips">
      <h2 class="search-heading" id="search-facts">
        Read from it
      </h2>
      <ul aria-labelledby="search-facts">
        {read.map(({ name, value, from }) => (
          <FactChip
            key={name}
            label={LABELS[name]}
            value={value}
            from={from}
            choices={name === "sdk" ? SDK_NAMES : null}
            onCorrect={(next) => {
              onCorrect(name, next);
            }}
          />
        ))}
      </ul>
      {changed && (
        <button type="button" class="search-link" onClick={onRestore}>
          Put back what was read
        </button>
      )}
    </div>
  );
}
