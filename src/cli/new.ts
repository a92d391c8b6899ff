/** `npm run new -- cause <id>`, `error <service>/<Name>` or `symptom <id>`: writes a file that already passes every check. */
import { access, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { KebabId } from "../schemas/ids.ts";
import { readLibrary } from "./read-library.ts";
import { causeTemplate, errorTemplate, symptomTemplate, type TemplateInput } from "./templates.ts";

const KINDS = {
  cause: { folder: "causes", template: causeTemplate, id: /^[a-z0-9-]+$/, example: "secret-hash-missing" },
  error: {
    folder: "errors",
    template: errorTemplate,
    id: /^[a-z-]+\/[A-Za-z][\w-]*$/,
    example: "user-pools/SomeException",
  },
  symptom: { folder: "symptoms", template: symptomTemplate, id: /^[a-z0-9-]+$/, example: "code-never-arrives" },
} as const satisfies Record<
  string,
  { folder: string; template: (input: TemplateInput) => string; id: RegExp; example: string }
>;

const [kind = "", id = ""] = process.argv.slice(2);
await make(kind, id);

async function make(kindName: string, newId: string): Promise<void> {
  if (!(kindName in KINDS)) {
    return stop(
      `Read "${kindName}"; expected ${Object.keys(KINDS).join(", ")}: npm run new -- cause secret-hash-missing`,
    );
  }
  const { folder, template, id: pattern, example } = KINDS[kindName as keyof typeof KINDS];
  if (!pattern.test(newId) || (kindName !== "error" && !KebabId.safeParse(newId).success)) {
    return stop(`Read the id "${newId}"; expected one like ${example}: npm run new -- ${kindName} ${example}`);
  }
  const file = join("content", folder, `${newId}.mdx`);
  if (await exists(file)) return stop(`${file} exists already; nothing was written.`);
  const { library } = await readLibrary(process.cwd());
  const [first = "a-cause", second = "another-cause"] = library.causes.map((cause) => cause.id);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(
    file,
    template({
      name: newId.slice(newId.lastIndexOf("/") + 1),
      causes: [first, second],
      today: new Date().toISOString().slice(0, 10),
    }),
  );
  console.log(
    `${file}\nIt is a draft: fill it in, then take the line "draft: true" out. content/README.md explains each field.`,
  );
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
