/** `npm run new -- cause <id>`, `error <service>/<Name>` or `symptom <id>`: writes a file that already passes every check. */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { KEBAB_ID, TREE_ID } from "../schemas/id-patterns.ts";
import { readLibrary } from "./read-library.ts";
import { causeTemplate, errorTemplate, symptomTemplate, type TemplateInput } from "./templates.ts";

interface Kind {
  folder: string;
  template: (input: TemplateInput) => string;
  id: RegExp;
  example: string;
}

const KINDS: Readonly<Record<string, Kind>> = {
  cause: { folder: "causes", template: causeTemplate, id: KEBAB_ID, example: "secret-hash-missing" },
  error: { folder: "errors", template: errorTemplate, id: TREE_ID, example: "user-pools/SomeException" },
  symptom: { folder: "symptoms", template: symptomTemplate, id: KEBAB_ID, example: "code-never-arrives" },
};

const [kindName = "", id = ""] = process.argv.slice(2);
const kind = KINDS[kindName];
const file = join("content", kind?.folder ?? "", `${id}.mdx`);

if (!kind) {
  stop(`Read "${kindName}"; expected ${Object.keys(KINDS).join(", ")}: npm run new -- cause secret-hash-missing`);
} else if (!kind.id.test(id)) {
  stop(`Read the id "${id}"; expected one like ${kind.example}: npm run new -- ${kindName} ${kind.example}`);
} else if (existsSync(file)) {
  stop(`${file} exists already; nothing was written.`);
} else {
  await write(kind);
  console.log(
    `${file}\nIt is a draft: fill it in, then take the line "draft: true" out. content/README.md explains each field.`,
  );
}

async function write({ template }: Kind): Promise<void> {
  const { library } = await readLibrary(process.cwd());
  const [first = "a-cause", second = "another-cause"] = library.causes.map((cause) => cause.id);
  const name = id.slice(id.lastIndexOf("/") + 1);
  const today = new Date().toISOString().slice(0, 10);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, template({ name, causes: [first, second], today }));
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
