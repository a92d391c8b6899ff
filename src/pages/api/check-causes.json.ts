import type { APIRoute } from "astro";
import { causeTitles } from "../../islands/checkup/cause-titles.ts";
import { getLibrary } from "../../catalog/get-library.ts";

/** The titles of all causes that a check can lead to, by id: for pages that show what checks found. */
export const GET: APIRoute = async () => {
  const { causes } = await getLibrary();
  return Response.json(causeTitles(causes.map(({ id, data }) => ({ id, title: data.title }))));
};
