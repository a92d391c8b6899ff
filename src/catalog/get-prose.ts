import { getEntry, render } from "astro:content";
import type { Library } from "../schemas/library.ts";

/**
 * The prose of one file as a component.
 * @throws Error when there is no such file.
 */
export async function getProse(collection: keyof Library, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`there is no ${id} in ${collection}`);
  const { Content } = await render(entry);
  return Content;
}
