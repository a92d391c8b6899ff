import { useRef } from "preact/hooks";
import type { BuiltFix } from "../../fixes/build-fix.ts";
import { fillFix } from "../../fixes/fill-fix.ts";
import type { PageWorld } from "../connect/page-world.ts";
import { useBlankForm } from "./use-blank-form.ts";

/** The two requests as files. What a file still leaves open is asked for first: no file is saved with a blank in it. */
export function SaveFiles({ fix, world }: { fix: BuiltFix; world: PageWorld }) {
  const place = useRef<HTMLDivElement>(null);
  const form = useBlankForm(place);
  const save = (name: "after" | "undo", from: BuiltFix): void => {
    world.download(`${name}.json`, "application/json", `${JSON.stringify(from[name], null, 2)}\n`);
  };
  const start = (name: "after" | "undo", opener: HTMLElement): void => {
    const blanks = fix.blanks.filter(({ inUndo }) => name === "after" || inUndo);
    if (blanks.length === 0) {
      form.close();
      save(name, fix);
      return;
    }
    form.toggle(
      blanks.map(({ placeholder }) => placeholder),
      opener,
      {
        verb: "save",
        done: (values) => {
          const filled = fillFix(fix, values);
          if (filled.blanks.every(({ inUndo }) => name === "undo" && !inUndo)) save(name, filled);
        },
        anyway: null,
      },
    );
  };
  return (
    <div ref={place}>
      <p class="fix-files">
        {(["after", "undo"] as const).map((name) => (
          <button
            key={name}
            type="button"
            onClick={(event) => {
              start(name, event.currentTarget);
            }}
          >
            Save {name}.json
          </button>
        ))}
      </p>
    </div>
  );
}
