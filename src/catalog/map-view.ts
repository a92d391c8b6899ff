import type { Article } from "../schemas/article.ts";
import type { Entry, Library } from "../schemas/library.ts";
import { buildGraph, leavesFrom } from "../wizard/graph.ts";
import { type ArticleView, articleView } from "./article-view.ts";
import { type MapDrawing, mapDrawing } from "./map-drawing.ts";
import { type MapItem, mapList } from "./map-list.ts";

export interface MapView {
  article: ArticleView;
  drawing: MapDrawing;
  list: MapItem;
  questions: number;
  causes: number;
}

/** The whole tree of an article, drawn and written. */
export function mapView(library: Library, entry: Entry<Article>): MapView {
  const graph = buildGraph(entry.data.tree);
  const leaves = leavesFrom(graph, { kind: "question", id: graph.start });
  return {
    article: articleView(library, entry),
    drawing: mapDrawing(library, entry.id, graph),
    list: mapList(library, entry.id, graph),
    questions: graph.questions.size,
    causes: leaves.filter(({ kind }) => kind === "cause").length,
  };
}
