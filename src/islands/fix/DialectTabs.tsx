import { useState } from "preact/hooks";
import { type WrittenFix } from "../../fixes/write-fix.ts";
import { DIALECTS } from "../../schemas/dialects.ts";
import { CopyCode } from "./CopyCode.tsx";

interface DialectTabsProps {
  /** Makes ids unique on the page. */
  name: string;
  forms: readonly WrittenFix[];
}

/** The built fix in its forms, one at a time. */
export function DialectTabs({ name, forms }: DialectTabsProps) {
  const [chosen, setChosen] = useState<WrittenFix["dialect"]>("cli");
  const active = forms.find(({ dialect }) => dialect === chosen) ?? forms[0];
  const move = (event: KeyboardEvent, index: number): void => {
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: forms.length - 1 }[event.key];
    const next = to === undefined ? undefined : forms.at(to % forms.length);
    if (!next) return;
    event.preventDefault();
    setChosen(next.dialect);
    document.getElementById(`built-tab-${name}-${next.dialect}`)?.focus();
  };
  if (!active) return null;
  return (
    <div class="built-forms">
      <div class="tabs" role="tablist" aria-label="Forms of the built fix">
        {forms.map(({ dialect }, index) => (
          <button
            key={dialect}
            type="button"
            role="tab"
            id={`built-tab-${name}-${dialect}`}
            aria-controls={`built-${name}`}
            aria-selected={dialect === active.dialect}
            tabIndex={dialect === active.dialect ? 0 : -1}
            onClick={() => {
              setChosen(dialect);
            }}
            onKeyDown={(event) => {
              move(event, index);
            }}
          >
            {DIALECTS[dialect]}
          </button>
        ))}
      </div>
      <div id={`built-${name}`} role="tabpanel" aria-labelledby={`built-tab-${name}-${active.dialect}`}>
        {active.isDiff && (
          <p class="fine">A diff: what begins with - goes, what begins with + comes, the rest of your file stays.</p>
        )}
        <CopyCode
          key={active.dialect}
          text={active.text}
          label={`${DIALECTS[active.dialect]}, built for your settings`}
        />
      </div>
    </div>
  );
}
