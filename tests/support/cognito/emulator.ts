import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { seed, type Seeded } from "./seed.ts";

/** A running emulator with one pool in it. Ids are those of the emulator: the proxy gives them a real Region. */
export interface Emulator extends Seeded {
  url: string;
  close: () => Promise<void>;
}

/** Where the emulator may be: in the project, or in another folder that COGNITO_LOCAL names. */
function findEmulator(): string | null {
  const folders = [process.env.COGNITO_LOCAL ?? "", "."];
  const paths = folders.map((folder) => resolve(folder, "node_modules/cognito-local/lib/bin/start.js"));
  return paths.find((path, at) => folders[at] !== "" && existsSync(path)) ?? null;
}

/**
 * Starts cognito-local on a free port, with its state in a folder that is removed again. Null when it is not installed.
 * @throws Error when it does not start within 20 seconds.
 */
export async function startEmulator(): Promise<Emulator | null> {
  const path = findEmulator();
  if (path === null) return null;
  const folder = await mkdtemp(join(tmpdir(), "cognito-"));
  const child = spawn(process.execPath, [path], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOST: "127.0.0.1", PORT: "0", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise((done) => child.once("exit", done));
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const url = await new Promise<string>((found, fail) => {
      let output = "";
      const timer = setTimeout(() => {
        fail(new Error(`cognito-local did not start: ${output}`));
      }, 20_000);
      const read = (chunk: Buffer): void => {
        output += chunk.toString();
        const address = /running on (http:\/\/\S+?:\d+)/.exec(output)?.[1];
        if (address === undefined) return;
        clearTimeout(timer);
        found(address);
      };
      child.stdout.on("data", read);
      child.stderr.on("data", read);
      child.once("exit", (code) => {
        fail(new Error(`cognito-local ended with ${code ?? "a signal"}: ${output}`));
      });
    });
    return { url, close, ...(await seed(url)) };
  } catch (error) {
    await close();
    throw error;
  }
}
