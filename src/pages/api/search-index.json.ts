import type { APIRoute } from "astro";
import { getLibrary } from "../../catalog/get-library.ts";
import { searchIndex } from "../../catalog/search-index.ts";

export const GET: APIRoute = async () => Response.json(searchIndex(await getLibrary()));
