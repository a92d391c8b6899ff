import type { Library } from "../schemas/library.ts";
import { type Graph, type Node, nodeKey, UNSURE } from "../wizard/graph.ts";
import { type Link, nodeLink } from "./links.ts";

/** One line of the tree written as a list. */
export interface MapItem {
  key: string;
  kind: Node["kind"];
  link: Link;
  /** The answers of a question. A question that several answers lead to is written out at the first of them only. */
  answers: { key: string; label: string; unsure: boolean; to: MapItem }[];
  /** Whether this question was written out further up. */
  repeated: boolean;
}

/** A tree as a nested list, from its first question, in the order in which the answers stand. */
export function mapList(library: Library, treeId: string, graph: Graph): MapItem {
  const written = new Set<string>();
  const item = (node: Node): MapItem => {
    const key = nodeKey(node);
    const { kind, ...link } = nodeLink(library, treeId, node);
    const edges = node.kind === "question" ? (graph.questions.get(node.id)?.edges ?? []) : [];
    const repeated = edges.length > 0 && written.has(key);
    written.add(key);
    const answers = repeated
      ? []
      : edges.map(({ option, label, to }) => ({
          key: `${key}.${option}`,
          label,
          unsure: option === UNSURE,
          to: item(to),
        }));
    return { key, kind, link, answers, repeated };
  };
  return item({ kind: "question", id: graph.start });
}
