import { useMemo, useState } from "preact/hooks";
import { sdkSettings } from "../../../analyzers/request-planner/sdk-settings.ts";
import { simulateRecovery, STRATEGIES, type Strategy } from "../../../analyzers/request-planner/simulate-recovery.ts";
import { CopyButton } from "../../CopyButton.tsx";
import { Inline } from "../../Inline.tsx";
import { ToolPart } from "../ToolPart.tsx";
import { NumberField } from "./PlanForm.tsx";
import { RecoveryCurves } from "./RecoveryCurves.tsx";

/** What the ways of waiting do after an outage, and the settings of the SDKs. */
export function RetryPart({ quota }: { quota: number }) {
  const [clients, setClients] = useState(1_000);
  const [outage, setOutage] = useState(30);
  const [seed, setSeed] = useState(1);
  const [attempts, setAttempts] = useState(5);
  const recoveries = useMemo(
    () =>
      (Object.keys(STRATEGIES) as Strategy[]).map((strategy) =>
        simulateRecovery(strategy, { clients, outage, quota, seed }),
      ),
    [clients, outage, quota, seed],
  );
  return (
    <>
      <ToolPart id="plan-retries" title="After an outage">
        <p>
          All clients fail at the same moment and try on until they get through, up to {quota} a second. Refusing costs
          nothing here; a real service pays for every request, and so do the phones. The simulation uses chance with a
          seed, so the same numbers give the same curves.
        </p>
        <div class="tool-fields">
          <NumberField
            id="retry-clients"
            label="Clients that wait"
            value={clients}
            min={1}
            max={5_000}
            onValue={setClients}
          />
          <NumberField
            id="retry-outage"
            label="Outage, in seconds"
            value={outage}
            min={1}
            max={120}
            onValue={setOutage}
          />
          <NumberField id="retry-seed" label="Seed" value={seed} min={1} max={1_000_000} onValue={setSeed} />
        </div>
        <RecoveryCurves recoveries={recoveries} outage={outage} quota={quota} />
      </ToolPart>
      <ToolPart id="plan-sdk" title="Retries in the SDK">
        <div class="tool-fields">
          <NumberField
            id="retry-attempts"
            label="Tries in all"
            hint="The first one included"
            value={attempts}
            min={1}
            max={10}
            onValue={setAttempts}
          />
        </div>
        {sdkSettings(attempts).map(({ id, name, code, note }) => (
          <div key={id} class="sdk-settings">
            <h3>{name}</h3>
            <pre class="tool-code" tabindex={0} role="group" aria-label={name}>
              <code>{code}</code>
            </pre>
            <p class="fine">
              <Inline text={note} />
            </p>
            <CopyButton text={code} what="settings" />
          </div>
        ))}
      </ToolPart>
    </>
  );
}
