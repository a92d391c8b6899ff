import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { splitFrontmatter } from "../lib/frontmatter.ts";
import { ErrorSchema, SymptomSchema } from "../schemas/article.ts";
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
  ): Promise<Entry<ContentOf<S>>[]> {
    const base = join(root, "content", folder);
    const entries: Entry<ContentOf<S>>[] = [];
    for (const name of await mdxFiles(base)) {
      const file = join("content", folder, name);
      try {
        const { data, body } = splitFrontmatter(await readFile(join(base, name), "utf8"));
        const parsed = parseContent(schema, data, file);
        if (parsed.ok) entries.push({ id: prefix + name.replace(/\.mdx$/, ""), file, data: parsed.data, body });
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
  };
  return { library, problems };
}

/** Paths of all .mdx files below a folder, relative to it, sorted. */
async function mdxFiles(base: string): Promise<string[]> {
  const found = await readdir(base, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && entry.name.endsWith(".mdx"))
    .map((entry) => relative(base, join(entry.parentPath, entry.name)))
    .sort();
}
