import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bench, readCases } from "../search/bench.ts";
import { buildSearchIndex } from "../search/build-index.ts";
import { readLibrary } from "./read-library.ts";

const root = process.cwd();
const folder = join(root, "tests/fixtures/cases");
const path = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? join(folder, "cases.jsonl");

const cases = readCases(await readFile(path, "utf8"));
const causes = JSON.parse(await readFile(join(folder, "causes.json"), "utf8")) as Record<string, string[]>;
const { library } = await readLibrary(root);
const index = buildSearchIndex(library);
const start = performance.now();
const { figures, misses } = bench(cases, library, index, causes);
const each = (performance.now() - start) / (cases.length * 2);

for (const [name, { hits, of }] of Object.entries(figures)) {
  console.log(
    `${name.padEnd(20)} ${String(hits).padStart(4)} of ${String(of).padStart(4)}  ${((100 * hits) / of).toFixed(1).padStart(5)} %`,
  );
}
console.log(
  `index ${(JSON.stringify(index).length / 1000).toFixed(0)} kB, ${each.toFixed(1)} ms a search, ${String(cases.length)} cases`,
);

const known = new Set(library.causes.map(({ id }) => id));
const unmapped = [...new Set(cases.map(({ cause_key }) => cause_key))].filter(
  (key) => !causes[key]?.some((id) => known.has(id)),
);
if (unmapped.length > 0) console.log(`no such cause yet: ${unmapped.join(", ")}`);

if (process.argv.includes("--misses")) {
  for (const { id, way, what, wanted, found, text } of misses) {
    console.log(
      `\n${id} ${way} ${what}: ${text.replace(/\s+/g, " ").slice(0, 160)}\n    wanted ${wanted.join(" or ")}\n    found  ${found}`,
    );
  }
}
