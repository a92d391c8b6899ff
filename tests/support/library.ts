import { readLibrary } from "../../src/cli/read-library.ts";
import type { Library } from "../../src/schemas/library.ts";

/** All content of the project; throws when a file does not parse, with the file and field in the message. */
export async function loadLibrary(): Promise<Library> {
  const { library, problems } = await readLibrary(process.cwd());
  const [first] = problems;
  if (first) throw new Error(`${first.file}, ${first.field}: found ${first.found}; write ${first.write}`);
  return library;
}
