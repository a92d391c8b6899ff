import { readLibrary } from "./read-library.ts";
import { formatProblem } from "../schemas/parse-content.ts";
import { checkLibrary } from "../rules/check-library.ts";

const { library, problems } = await readLibrary(process.cwd());
const all = [...problems, ...checkLibrary(library)];

for (const problem of all) console.error(`${formatProblem(problem)}\n`);
console.log(
  `${library.errors.length} errors, ${library.symptoms.length} symptoms, ${library.causes.length} causes, ` +
    `${library.incidents.length} incidents, ${library.guides.length} guides: ` +
    (all.length === 0 ? "all in order" : `${all.length} problems`),
);
process.exitCode = all.length === 0 ? 0 : 1;
