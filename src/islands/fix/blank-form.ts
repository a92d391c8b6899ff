import { PERSONAL_PLACEHOLDERS, SECRET_PLACEHOLDERS } from "../../schemas/placeholder-kinds.ts";
import { PLACEHOLDER_CHOICES } from "../../schemas/placeholder-choices.ts";
import { type Placeholder, PLACEHOLDERS } from "../../schemas/placeholders.ts";
import { isSafeValue, type KnownValues, learnValues } from "./known-values.ts";

/** What a form about blanks is for, and what it does at its end. */
export interface BlankFormUse {
  verb: "copy" | "save";
  /** Called with the values that were given. */
  done: (values: KnownValues) => void;
  /** Goes on with the blanks in it. Null: that is not offered. */
  anyway: (() => void) | null;
  /** Called when the form is done and gone. */
  close: () => void;
}

/**
 * The small form that stands between a person and a command or file with blanks in it: it asks for each value. Going on
 * with the blanks is a second, named choice. Values of secrets are never asked for. Plain DOM, because the code blocks of
 * the pages are plain HTML.
 */
export function blankForm(blanks: readonly Placeholder[], use: BlankFormUse): HTMLFormElement {
  const { verb, done, anyway, close } = use;
  const asked = blanks.filter((name) => !SECRET_PLACEHOLDERS.has(name));
  const secret = blanks.filter((name) => SECRET_PLACEHOLDERS.has(name));
  const form = document.createElement("form");
  form.className = "blank-form";
  form.noValidate = true;
  form.autocomplete = "off";
  if (asked.length > 0) form.append(line("p", INTRO[verb]));
  const fields = asked.map((name) => ({ name, input: addField(form, name) }));
  if (secret.length > 0) {
    form.append(line("p", `Never typed into a page: ${secret.join(", ")}. Replace it where you run the command.`));
  }
  const problem = line("p", "");
  problem.setAttribute("role", "alert");
  const row = document.createElement("p");
  row.className = "blank-row";
  if (asked.length > 0) row.append(button("submit", `Fill in and ${verb}`, "primary"));
  if (anyway !== null) {
    const other = button("button", `${VERBS[verb]} with the blank${blanks.length === 1 ? "" : "s"}`);
    other.addEventListener("click", () => {
      anyway();
      close();
    });
    row.append(other);
  }
  const cancel = button("button", "Cancel");
  cancel.addEventListener("click", close);
  row.append(cancel);
  form.append(problem, row);

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = fields.map(({ name, input }) => ({ name, input, value: input.value.trim() }));
    const open = given.find(({ value }) => !isSafeValue(value));
    if (open) {
      problem.textContent =
        open.value === ""
          ? `${open.name} is still empty.`
          : `${open.name} has a character that would end the word in a command. ${anyway === null ? "Use another value." : "Copy with the blank, and put it in by hand."}`;
      open.input.focus();
      return;
    }
    const values = Object.fromEntries(given.map(({ name, value }) => [name, value])) as KnownValues;
    done(values);
    close();
    // What tells about a person goes into this one copy or file only; `learnValues` leaves it out.
    learnValues(values);
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  return form;
}

const VERBS = { copy: "Copy", save: "Save" } as const;

const INTRO = {
  copy: "Fill in what the code leaves open. It stays in the memory of this page.",
  save: "Fill in what the file leaves open. It stays in the memory of this page and in your file.",
} as const;

let count = 0;

function addField(form: HTMLFormElement, name: Placeholder): HTMLInputElement | HTMLSelectElement {
  const id = `blank-${(count += 1)}`;
  const label = document.createElement("label");
  label.htmlFor = id;
  label.append(line("code", name), ` ${PLACEHOLDERS[name]}`);
  if (PERSONAL_PLACEHOLDERS.has(name)) label.append(", used once and forgotten");
  const field = PLACEHOLDER_CHOICES[name] ? choice(PLACEHOLDER_CHOICES[name]) : text();
  field.id = id;
  form.append(label, field);
  return field;
}

function text(): HTMLInputElement {
  const input = document.createElement("input");
  input.type = "text";
  input.autocomplete = "off";
  input.spellcheck = false;
  return input;
}

function choice(words: readonly string[]): HTMLSelectElement {
  const select = document.createElement("select");
  for (const word of ["", ...words]) {
    const option = document.createElement("option");
    option.value = word;
    option.textContent = word === "" ? "Choose" : word;
    select.append(option);
  }
  return select;
}

function line(tag: "p" | "code", words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

function button(type: "submit" | "button", words: string, className = ""): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = type;
  element.textContent = words;
  element.className = className;
  return element;
}
