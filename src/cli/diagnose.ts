import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { maskSecrets } from "../lib/mask-secrets.ts";
import { buildSearchIndex } from "../search/build-index.ts";
import { match } from "../search/match.ts";
import { readFacts } from "../search/read-facts.ts";
import { readLibrary } from "./read-library.ts";

const USAGE = "Pipe an error in: npm run --silent diagnose < error.txt (add -- --text for plain text).";

const root = fileURLToPath(new URL("../..", import.meta.url));
const pasted = process.stdin.isTTY ? "" : await text(process.stdin);

if (pasted.trim() === "") {
  console.error(`Nothing to diagnose. ${USAGE}`);
  process.exitCode = 2;
} else {
  const masked = maskSecrets(pasted);
  const facts = readFacts(masked.text);
  const { library } = await readLibrary(root);
  const matches = match({ text: masked.text, facts, index: buildSearchIndex(library) }).map(
    ({ error, cause, title, url, confidence, because }) => ({ error, cause, title, url, confidence, because }),
  );
  if (process.argv.includes("--text")) {
    const read = Object.entries(facts).map(([name, { value }]) => `  ${name}: ${value}`);
    const found = matches.map(
      ({ title, url, confidence, because }) =>
        `  ${String(Math.round(confidence * 100)).padStart(3)} %  ${title}\n         ${because}\n         ${url}`,
    );
    const removed = masked.receipt.map(({ kind, count }) => `${String(count)} × ${kind}`).join(", ");
    console.log(`Read\n${read.join("\n") || "  nothing"}${removed === "" ? "" : `\n  taken out: ${removed}`}`);
    console.log(`\nFound\n${found.join("\n") || "  nothing. See the list of errors: /errors/"}`);
  } else {
    console.log(JSON.stringify({ facts, matches }, null, 2));
  }
}
