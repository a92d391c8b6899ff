import { compileFunction } from "node:vm";
import { isDeepStrictEqual } from "node:util";
import { RESOURCES } from "../../src/fixes/resources.ts";

const ROOTS = Object.values(RESOURCES)
  .map(({ root }) => root)
  .filter((root) => root !== "");

export interface Run {
  /** The input of the update, or null when the script wrote nothing. */
  sent: Record<string, unknown> | null;
  /** What was kept in undo.json before that. */
  kept: Record<string, unknown> | null;
  printed: string[];
}

/**
 * Runs a printed script for the JavaScript SDK against a client that answers every read with `before` and keeps what is
 * written. The script's own imports are replaced; everything else runs as a reader would run it.
 */
export async function runSafeUpdate(script: string, before: Record<string, unknown>, args: string[]): Promise<Run> {
  const run: Run = { sent: null, kept: null, printed: [] };
  const [readName = "", updateName = ""] = [...script.matchAll(/\b(\w+Command)\b/g)].map((match) => match[1] ?? "");
  const command = (kind: "read" | "update") =>
    class {
      readonly kind = kind;
      readonly input: Record<string, unknown>;
      constructor(input: Record<string, unknown>) {
        this.input = input;
      }
    };
  class Client {
    async send({ kind, input }: { kind: string; input: Record<string, unknown> }): Promise<unknown> {
      if (kind === "update") run.sent = structuredClone(input);
      return Promise.resolve({ ...Object.fromEntries(ROOTS.map((root) => [root, before])), ...before });
    }
  }
  const names = {
    isDeepStrictEqual,
    writeFileSync: (path: string, text: string, { flag }: { flag: string }) => {
      if (path !== "undo.json" || flag !== "wx" || run.sent !== null) throw new Error(`written: ${path}, ${flag}`);
      run.kept = JSON.parse(text) as Record<string, unknown>;
    },
    console: {
      log: (...values: unknown[]) => run.printed.push(values.map((value) => JSON.stringify(value)).join(" ")),
    },
    process: { argv: ["node", "fix.mjs", ...args] },
    CognitoIdentityProviderClient: Client,
    CognitoIdentityClient: Client,
    [readName]: command("read"),
    [updateName]: command("update"),
  };
  const body = `return (async () => {\n${script.replace(/^import .*$/gm, "")}\n})()`;
  const start = compileFunction(body, Object.keys(names)) as (...values: unknown[]) => Promise<unknown>;
  await start(...Object.values(names));
  return run;
}
