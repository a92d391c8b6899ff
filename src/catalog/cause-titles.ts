import type { Library } from "../schemas/library.ts";

/** The titles of the causes with these ids, by id. An id that has no published cause is left out, so nothing links to it. */
export function causeTitles({ causes }: Library, ids: readonly string[]): Record<string, string> {
  const wanted = new Set(ids);
  return Object.fromEntries(causes.filter(({ id }) => wanted.has(id)).map(({ id, data }) => [id, data.title]));
}
