import type { RequestPlan, UserAction } from "../../../analyzers/request-planner/request-plan.ts";

interface PlanFormProps {
  plan: RequestPlan;
  /** Quotas that the plan touches, to be set as they are in the account. */
  quotas: readonly { category: string; defaultQuota: number; adjustable: string }[];
  onPlan: (plan: RequestPlan) => void;
}

/** Users, how busy the busiest moment is, what each of them does, and quotas that were raised. */
export function PlanForm({ plan, quotas, onPlan }: PlanFormProps) {
  const setAction = (index: number, perUserPerHour: number): void => {
    onPlan({
      ...plan,
      actions: plan.actions.map((action, at) => (at === index ? { ...action, perUserPerHour } : action)),
    });
  };
  return (
    <>
      <div class="tool-fields">
        <NumberField
          id="plan-users"
          label="Users in the busiest hour"
          value={plan.users}
          onValue={(users) => {
            onPlan({ ...plan, users });
          }}
        />
        <NumberField
          id="plan-peak"
          label="Peak factor"
          hint="The busiest moment against the average of that hour"
          value={plan.peakFactor}
          step={0.5}
          onValue={(peakFactor) => {
            onPlan({ ...plan, peakFactor });
          }}
        />
      </div>
      <fieldset class="plan-actions">
        <legend>How often one user does it in that hour</legend>
        <div class="tool-fields">
          {plan.actions.map((action, index) => (
            <NumberField
              key={action.name}
              id={`plan-action-${index}`}
              label={action.name}
              hint={callsOf(action)}
              value={action.perUserPerHour}
              step={0.1}
              onValue={(value) => {
                setAction(index, value);
              }}
            />
          ))}
        </div>
      </fieldset>
      {quotas.some(({ adjustable }) => adjustable !== "no") && (
        <fieldset class="plan-actions">
          <legend>Your quotas, where they were raised</legend>
          <div class="tool-fields">
            {quotas
              .filter(({ adjustable }) => adjustable !== "no")
              .map(({ category, defaultQuota }) => (
                <NumberField
                  key={category}
                  id={`plan-quota-${category}`}
                  label={category}
                  hint={`default ${defaultQuota} a second`}
                  value={plan.adjusted[category] ?? defaultQuota}
                  onValue={(value) => {
                    onPlan({ ...plan, adjusted: { ...plan.adjusted, [category]: value } });
                  }}
                />
              ))}
          </div>
        </fieldset>
      )}
    </>
  );
}

interface NumberFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: number;
  step?: number;
  min?: number;
  max?: number;
  onValue: (value: number) => void;
}

/** A number of the plan. What is no number counts as zero. */
export function NumberField({
  id,
  label,
  hint,
  value,
  step = 1,
  min = 0,
  max = 100_000_000,
  onValue,
}: NumberFieldProps) {
  return (
    <div class="tool-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputmode="decimal"
        min={min}
        max={max}
        step={step === 1 ? 1 : "any"}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => {
          const number = event.currentTarget.valueAsNumber;
          onValue(Number.isFinite(number) ? Math.min(max, Math.max(min, number)) : min);
        }}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} class="fine">
          {hint}
        </p>
      )}
    </div>
  );
}

function callsOf({ calls }: UserAction): string {
  return Object.entries(calls)
    .map(([operation, count]) => (count === 1 ? operation : `${count} × ${operation}`))
    .join(", ");
}
