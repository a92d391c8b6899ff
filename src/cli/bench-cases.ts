import { bench, type Figure } from "../proof/bench.ts";
import { prove } from "../proof/prove.ts";
import { buildSearchIndex } from "../search/build-index.ts";
import { readLibrary } from "./read-library.ts";

const { library } = await readLibrary(process.cwd());
const index = buildSearchIndex(library);
const wanted = new Set(process.argv.slice(2).filter((argument) => !argument.startsWith("--")));
const cases = library.cases.filter(({ id }) => wanted.size === 0 || wanted.has(id));
const start = performance.now();
const { search, walks, arrived, medianAsked } = prove({ ...library, cases }, index);
const each = (performance.now() - start) / (cases.length * 3);

for (const [name, figure] of Object.entries(search)) print(name, figure);
print("walk arrives", { hits: arrived, of: walks.length });
console.log(`median of questions asked on a walk: ${medianAsked}`);
console.log(
  `index ${(JSON.stringify(index).length / 1000).toFixed(0)} kB, ${each.toFixed(1)} ms each, ${cases.length} cases`,
);

if (process.argv.includes("--misses")) {
  for (const { id, way, what, wanted, found, text } of bench(cases, library, index).misses) {
    console.log(
      `\n${id} ${way} ${what}: ${text.replace(/\s+/g, " ").slice(0, 160)}\n    wanted ${wanted.join(" or ")}\n    found  ${found}`,
    );
  }
}
if (process.argv.includes("--walks")) {
  for (const { id, entered, steps, end } of walks.filter(({ arrived }) => !arrived)) {
    console.log(`\n${id} entered ${entered?.tree ?? "-"} ${entered?.cause ?? ""} and ended at ${end ?? "nothing"}`);
    for (const { tree, question, option, by } of steps) console.log(`    ${tree} ${question} = ${option} (${by})`);
    console.log(`    wanted ${cases.find((real) => real.id === id)?.data.causes.join(" or ")}`);
  }
}

function print(name: string, { hits, of }: Figure): void {
  const share = ((100 * hits) / of).toFixed(1);
  console.log(`${name.padEnd(20)} ${String(hits).padStart(4)} of ${String(of).padStart(4)}  ${share.padStart(5)} %`);
}
