import type { APIRoute } from "astro";
import { getLibrary } from "../../../catalog/get-library.ts";
import { treeDocument } from "../../../catalog/tree-document.ts";
import { articlesOf } from "../../../schemas/library.ts";
import type { TreeDocument } from "../../../schemas/tree-document.ts";

export async function getStaticPaths() {
  const library = await getLibrary();
  return articlesOf(library).map((entry) => ({
    params: { id: entry.id },
    props: { document: treeDocument(library, entry) },
  }));
}

export const GET: APIRoute<{ document: TreeDocument }> = ({ props }) => Response.json(props.document);
