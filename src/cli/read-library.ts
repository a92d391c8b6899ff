import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { splitFrontmatter } from "../lib/frontmatter.ts";
import { ErrorSchema, SymptomSchema } from "../schemas/article.ts";
import { parse } from "yaml";
import { CaseSchema } from "../schemas/case.ts";
import { CauseSchema } from "../schemas/cause.ts";
import { GuideSchema } from "../schemas/guide.ts";
import { IncidentSchema } from "../schemas/incident.ts";
import type { Entry, Library } from "../schemas/library.ts";
import { parseContent, type ContentOf, type ContentProblem, type ContentSchema } from "../schemas/parse-content.ts";

/** What was read, and what could not be: a file with problems is left out of the library. */
export interface ReadResult {
  library: Library;
  problems: ContentProblem[];
}

/** Reads all content files below `root` (the folder that holds `content/`). */
export async function readLibrary(root: string): Promise<ReadResult> {
  const problems: ContentProblem[] = [];

  async function collect<S extends ContentSchema>(
    folder: string,
    prefix: string,
    schema: S,
    ending = ".mdx",
  ): Promise<Entry<ContentOf<S>>[]> {
    const base = join(root, "content", folder);
    const entries: Entry<ContentOf<S>>[] = [];
    for (const name of await filesIn(base, ending)) {
      const file = join("content", folder, name);
      try {
        const text = await readFile(join(base, name), "utf8");
        const { data, body } = ending === ".mdx" ? splitFrontmatter(text) : { data: parse(text) as unknown, body: "" };
        const parsed = parseContent(schema, data, file);
        if (parsed.ok) entries.push({ id: prefix + name.slice(0, -ending.length), file, data: parsed.data, body });
        else problems.push(...parsed.problems);
      } catch (error) {
        problems.push({
          file,
          field: "(file)",
          found: error instanceof Error ? error.message : String(error),
          write: "YAML between two lines of ---, then the prose",
        });
      }
    }
    return entries;
  }

  const library: Library = {
    errors: await collect("errors", "", ErrorSchema),
    symptoms: await collect("symptoms", "symptoms/", SymptomSchema),
    causes: await collect("causes", "", CauseSchema),
    incidents: await collect("incidents", "", IncidentSchema),
    guides: await collect("guides", "", GuideSchema),
    cases: await collect("cases", "", CaseSchema, ".yaml"),
  };
  return { library, problems };
}

/** Paths of all files below a folder that end so, relative to it, sorted. */
async function filesIn(base: string, ending: string): Promise<string[]> {
  const found = await readdir(base, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(base, join(entry.parentPath, entry.name)))
    .sort();
}
