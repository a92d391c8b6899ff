/** What the search box reads, made of the same library as the pages. */
export { buildSearchIndex as searchIndex } from "../search/build-index.ts";
