import { Graph as Layout, layout } from "@dagrejs/dagre";
import type { Library } from "../schemas/library.ts";
import { type Graph, type Node, nodeKey, UNSURE } from "../wizard/graph.ts";
import { edgePath, type Point } from "./edge-path.ts";
import { nodeLink } from "./links.ts";
import { wrapText } from "./wrap-text.ts";

/** An answer: a row at the foot of its question's box, from which a line leads on. */
export interface DrawnAnswer {
  /** `question.option`. */
  key: string;
  unsure: boolean;
  lines: string[];
  /** Top of the row. */
  y: number;
  height: number;
  /** Path of the line to the next box. */
  path: string;
}

/** A box of the drawing. Lengths are user units of the SVG: one is a CSS pixel at the drawing's own size. */
export interface DrawnNode {
  /** The node's key in the tree: a cause that several questions end at is drawn beside each of them. */
  key: string;
  kind: Node["kind"];
  title: string;
  url: string;
  lines: string[];
  answers: DrawnAnswer[];
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface MapDrawing {
  width: number;
  height: number;
  nodes: DrawnNode[];
}

/** Sizes in user units; how many characters fit a line is estimated for a system sans-serif, on the safe side; names are bold. */
export const MAP_SIZE = {
  width: 264,
  padding: 14,
  line: 19,
  rowPadding: 7,
  chars: 28,
  nameChars: 24,
  gap: 84,
} as const;

/** A box under its id in the layout. */
interface Box extends DrawnNode {
  id: string;
}

/** Lays a tree out from left to right: questions with their answers, then the causes and other trees they end at. */
export function mapDrawing(library: Library, treeId: string, graph: Graph): MapDrawing {
  const drawing = new Layout({ multigraph: true });
  drawing.setGraph({ rankdir: "LR", nodesep: 18, edgesep: 12, ranksep: MAP_SIZE.gap, marginx: 16, marginy: 16 });
  drawing.setDefaultEdgeLabel(() => ({}));
  const boxes = new Map<string, Box>();

  const place = (node: Node, id: string): void => {
    if (boxes.has(id)) return;
    const { title, url } = nodeLink(library, treeId, node);
    const lines = lineUp(title, MAP_SIZE.nameChars);
    const answers = node.kind === "question" ? answersOf(graph, node.id) : [];
    const height = textHeight(lines) + answers.reduce((sum, answer) => sum + answer.height, 0);
    boxes.set(id, {
      id,
      key: nodeKey(node),
      kind: node.kind,
      title,
      url,
      lines,
      answers,
      x: 0,
      y: 0,
      width: MAP_SIZE.width,
      height,
    });
    drawing.setNode(id, { width: MAP_SIZE.width, height });
  };
  for (const [question, { edges }] of graph.questions) {
    place({ kind: "question", id: question }, question);
    for (const { option, to } of edges) {
      const target = to.kind === "question" ? to.id : `${question} > ${nodeKey(to)}`;
      place(to, target);
      drawing.setEdge({ v: question, w: target, name: option }, { weight: option === UNSURE ? 1 : 4 });
    }
  }
  layout(drawing);

  for (const box of boxes.values()) {
    const { x, y } = drawing.node(box.id) as Point;
    box.x = x - box.width / 2;
    box.y = y - box.height / 2;
  }
  for (const box of boxes.values()) connect(box, drawing, boxes);
  const size = drawing.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
    nodes: [...boxes.values()],
  };
}

function answersOf(graph: Graph, question: string): DrawnAnswer[] {
  return (graph.questions.get(question)?.edges ?? []).map(({ option, label }) => {
    const lines = lineUp(label, MAP_SIZE.chars);
    const height = lines.length * MAP_SIZE.line + MAP_SIZE.rowPadding;
    return { key: `${question}.${option}`, unsure: option === UNSURE, lines, y: 0, height, path: "" };
  });
}

/** Orders the rows of a box as their lines leave it, so that these do not cross, and draws the lines. */
function connect(box: Box, drawing: Layout, boxes: ReadonlyMap<string, Box>): void {
  const ways = new Map(
    (drawing.outEdges(box.id) ?? []).map((edge) => {
      const { points } = drawing.edge(edge) as { points: Point[] };
      return [`${edge.v}.${edge.name ?? ""}`, { target: boxes.get(edge.w), bends: points.slice(1, -1) }];
    }),
  );
  const heading = (key: string): number => {
    const way = ways.get(key);
    return way?.bends[1]?.y ?? (way?.target ? way.target.y + way.target.height / 2 : 0);
  };
  box.answers.sort((a, b) => heading(a.key) - heading(b.key));
  let y = box.y + textHeight(box.lines);
  for (const answer of box.answers) {
    answer.y = y;
    y += answer.height;
    const way = ways.get(answer.key);
    if (!way?.target) continue;
    const start = { x: box.x + box.width, y: answer.y + answer.height / 2 };
    const end = { x: way.target.x, y: way.target.y + textHeight(way.target.lines) / 2 };
    answer.path = edgePath(start, end, passesOf(start, end, way.bends));
  }
}

/** The columns between the ends of a line. All columns are equally wide and equally far apart; bends between them are left out. */
function passesOf(start: Point, end: Point, bends: readonly Point[]) {
  const step = MAP_SIZE.width + MAP_SIZE.gap;
  const passes = [];
  for (let left = start.x + MAP_SIZE.gap; left < end.x - 1; left += step) {
    const middle = left + MAP_SIZE.width / 2;
    const nearest = bends.toSorted((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle))[0];
    if (nearest) passes.push({ left, right: left + MAP_SIZE.width, y: nearest.y });
  }
  return passes;
}

function lineUp(text: string, characters: number): string[] {
  return wrapText(text.replaceAll("`", ""), characters);
}

function textHeight(lines: readonly string[]): number {
  return lines.length * MAP_SIZE.line + 2 * MAP_SIZE.padding - 4;
}
