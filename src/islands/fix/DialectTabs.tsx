import { useState } from "preact/hooks";
import { type WrittenFix } from "../../fixes/write-fix.ts";
import { DIALECTS } from "../../schemas/dialects.ts";
import type { PageWorld } from "../connect/page-world.ts";
import { chosenDialect } from "./chosen-dialect.ts";
import { CopyCode } from "./CopyCode.tsx";

interface DialectTabsProps {
  /** Makes ids unique on the page. */
  name: string;
  forms: readonly WrittenFix[];
  world: PageWorld;
}

/** How a saved form is called. */
const FILES: Readonly<Record<WrittenFix["dialect"], string>> = {
  cli: "fix.sh",
  js: "fix.mjs",
  python: "fix.py",
  terraform: "terraform.diff",
  cloudformation: "template.diff",
  cdk: "cdk.diff",
};

/** The built fix in its forms, one at a time; the one that is chosen in the page's own fix comes first. */
export function DialectTabs({ name, forms, world }: DialectTabsProps) {
  const [chosen, setChosen] = useState(() => chosenDialect(document));
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
        {active.dialect === "cli" && active.text.includes("write_change") && (
          <p class="fine">
            A paste of it into a terminal writes nothing: it keeps the files and shows the difference. Read it, then
            type <code>write_change</code>; <code>take_back</code> undoes it.
          </p>
        )}
        <CopyCode
          key={active.dialect}
          parts={active.parts}
          label={`${DIALECTS[active.dialect]}, built for your settings`}
          file={FILES[active.dialect]}
          world={world}
        />
      </div>
    </div>
  );
}
