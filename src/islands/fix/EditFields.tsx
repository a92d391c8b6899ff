import type { Change, Edit } from "../../schemas/change.ts";

interface EditFieldsProps {
  changes: readonly Change[];
  onChanges: (changes: Change[]) => void;
}

/** The words of a change that depend on the case, such as the flow to add or the ARN of a function, as fields. */
export function EditFields({ changes, onChanges }: EditFieldsProps) {
  const write = (at: number, index: number, edit: Edit): void => {
    onChanges(
      changes.map((change, other) =>
        other === at ? { ...change, edits: change.edits.map((one, place) => (place === index ? edit : one)) } : change,
      ),
    );
  };
  return (
    <div class="connect-fields fix-edits">
      {changes.flatMap(({ of, edits }, at) =>
        edits.flatMap((edit, index) =>
          textsOf(edit).map(({ verb, text, put }) => {
            const id = `edit-${at}-${index}`;
            return (
              <div class="connect-field" key={id}>
                <label for={id}>
                  {verb} <code>{edit.field}</code>
                </label>
                <input
                  id={id}
                  type="text"
                  value={text}
                  data-target={of}
                  autocomplete="off"
                  autocapitalize="off"
                  spellcheck={false}
                  onInput={(event) => {
                    write(at, index, put(event.currentTarget.value.trim()));
                  }}
                />
              </div>
            );
          }),
        ),
      )}
    </div>
  );
}

/** A single word that is added, taken out or set. Lists and objects stay as the cause has them. */
function textsOf(edit: Edit): { verb: string; text: string; put: (text: string) => Edit }[] {
  const { field, set, add, remove } = edit;
  if (typeof set === "string") return [{ verb: "Value of", text: set, put: (text) => ({ field, set: text }) }];
  const [added] = add ?? [];
  if (add?.length === 1 && typeof added === "string")
    return [{ verb: "Add to", text: added, put: (text) => ({ field, add: [text] }) }];
  const [gone] = remove ?? [];
  if (remove?.length === 1 && typeof gone === "string")
    return [{ verb: "Take out of", text: gone, put: (text) => ({ field, remove: [text] }) }];
  return [];
}
