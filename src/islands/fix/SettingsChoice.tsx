import type { ChangeTarget } from "../../schemas/change.ts";
import type { Observed } from "./use-bench.ts";

interface SettingsChoiceProps {
  of: ChangeTarget;
  observed: Observed;
  /** The name of the resource that is built for. */
  chosen: string;
  onChoose: (name: string) => void;
}

const KINDS: Readonly<Record<ChangeTarget, string>> = {
  "user-pool": "user pools",
  "user-pool-client": "app clients",
  "user-pool-mfa": "MFA settings",
  "user-pool-domain": "domains",
  "identity-provider": "identity providers",
  "resource-server": "resource servers",
  "identity-pool": "identity pools",
  "identity-pool-roles": "identity pools",
};

/** When a paste holds several resources of a kind: which one is used, and the choice of another. */
export function SettingsChoice({ of, observed: { others }, chosen, onChoose }: SettingsChoiceProps) {
  if (others.length < 2) return null;
  const id = `choice-${of}`;
  return (
    <div class="connect-field fix-choice">
      <label for={id}>
        {others.length} {KINDS[of]} were in the paste. Used is
      </label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        {others.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
