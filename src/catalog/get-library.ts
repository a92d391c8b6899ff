import { getCollection } from "astro:content";
import type { Entry, Library } from "../schemas/library.ts";

let reading: Promise<Library> | undefined;

/** Everything that is known, as plain data, each list in the order of its ids. Read once for a build; anew for each request while writing. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  return (reading ??= readLibrary());
}

async function readLibrary(): Promise<Library> {
  const [errors, symptoms, causes, incidents, guides, cases] = await Promise.all([
    getCollection("errors"),
    getCollection("symptoms"),
    getCollection("causes"),
    getCollection("incidents"),
    getCollection("guides"),
    getCollection("cases"),
  ]);
  return {
    errors: errors.map(toEntry).sort(byId),
    symptoms: symptoms.map(toEntry).sort(byId),
    causes: causes.map(toEntry).sort(byId),
    incidents: incidents.map(toEntry).sort(byId),
    guides: guides.map(toEntry).sort(byId),
    cases: cases.map(toEntry).sort(byId),
  };
}

function toEntry<Data>(entry: { id: string; data: Data; body?: string; filePath?: string }): Entry<Data> {
  return { id: entry.id, file: entry.filePath ?? entry.id, data: entry.data, body: entry.body ?? "" };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
