import { PERSONAL_PLACEHOLDERS, SECRET_PLACEHOLDERS } from "../../schemas/placeholder-kinds.ts";
import { type Placeholder, PLACEHOLDERS } from "../../schemas/placeholders.ts";
import { fillBlanks, openBlanks } from "./fill-blanks.ts";
import { isSafeValue, type KnownValues, knownValues, learnValues } from "./known-values.ts";

/** What a form about blanks does at its end. */
interface BlankFormActions {
  /** Copies a text. */
  copy: (text: string) => void;
  /** Called when the form is done and gone. */
  close: () => void;
}

/**
 * The small form that stands between a person and a command with blanks in it: it asks for each value, fills it in and
 * copies. Copying with the blanks is a second, named choice. Values of secrets are never asked for. Plain DOM, because
 * the code blocks of the pages are plain HTML.
 *
 * @param text The code as it stands, with its blanks.
 */
export function blankForm(text: string, { copy, close }: BlankFormActions): HTMLFormElement {
  const blanks = openBlanks(text, knownValues());
  const asked = blanks.filter((name) => !SECRET_PLACEHOLDERS.has(name));
  const secret = blanks.filter((name) => SECRET_PLACEHOLDERS.has(name));
  const form = document.createElement("form");
  form.className = "blank-form";
  form.noValidate = true;
  form.autocomplete = "off";
  if (asked.length > 0)
    form.append(line("p", "Fill in what the code leaves open. It stays in the memory of this page."));
  const fields = asked.map((name) => ({ name, input: addField(form, name) }));
  if (secret.length > 0) {
    form.append(line("p", `Never typed into a page: ${secret.join(", ")}. Replace it where you run the command.`));
  }
  const problem = line("p", "");
  problem.setAttribute("role", "alert");
  const row = document.createElement("p");
  row.className = "blank-row";
  if (asked.length > 0) row.append(button("submit", "Fill in and copy", "primary"));
  const anyway = button("button", blanks.length === 1 ? "Copy with the blank" : "Copy with the blanks");
  anyway.addEventListener("click", () => {
    copy(fillBlanks(text, knownValues()));
    close();
  });
  const cancel = button("button", "Cancel");
  cancel.addEventListener("click", close);
  row.append(anyway, cancel);
  form.append(problem, row);

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = fields.map(({ name, input }) => ({ name, input, value: input.value.trim() }));
    const open = given.find(({ value }) => !isSafeValue(value));
    if (open) {
      problem.textContent =
        open.value === ""
          ? `${open.name} is still empty.`
          : `${open.name} has a character that would end the word in a command. Copy with the blank, and put it in by hand.`;
      open.input.focus();
      return;
    }
    const values = Object.fromEntries(given.map(({ name, value }) => [name, value])) as KnownValues;
    // What tells about a person goes into this one copy only; `learnValues` leaves it out.
    learnValues(values);
    copy(fillBlanks(text, { ...knownValues(), ...values }));
    close();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  return form;
}

let count = 0;

function addField(form: HTMLFormElement, name: Placeholder): HTMLInputElement {
  const id = `blank-${(count += 1)}`;
  const label = document.createElement("label");
  label.htmlFor = id;
  label.append(line("code", name), ` ${PLACEHOLDERS[name]}`);
  const input = document.createElement("input");
  input.id = id;
  input.type = "text";
  input.autocomplete = "off";
  input.spellcheck = false;
  if (PERSONAL_PLACEHOLDERS.has(name)) label.append(", for this copy only");
  form.append(label, input);
  return input;
}

function line(tag: "p" | "code", text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function button(type: "submit" | "button", text: string, className = ""): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = type;
  element.textContent = text;
  element.className = className;
  return element;
}
