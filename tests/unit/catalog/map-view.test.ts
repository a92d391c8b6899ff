import { describe, expect, it } from "vitest";
import type { DrawnNode } from "../../../src/catalog/map-drawing.ts";
import type { MapItem } from "../../../src/catalog/map-list.ts";
import { mapView } from "../../../src/catalog/map-view.ts";
import { articlesOf, type Library } from "../../../src/schemas/library.ts";
import { loadLibrary } from "../../support/library.ts";
import { smallLibrary } from "../../support/small-library.ts";

const views = (library: Library) => articlesOf(library).map((entry) => ({ entry, view: mapView(library, entry) }));

describe("the drawn tree", () => {
  it("draws every question once and every answer as a row with a line", () => {
    for (const { entry, view } of views(smallLibrary)) {
      const questions = view.drawing.nodes.filter(({ kind }) => kind === "question");
      expect(questions.map(({ key }) => key)).toEqual(Object.keys(entry.data.tree.questions));
      for (const { key, answers } of questions) {
        expect(answers).toHaveLength((entry.data.tree.questions[key]?.options.length ?? 0) + 1);
        for (const { path } of answers) expect(path).toMatch(/^M[\d.]+ [\d.]+C/);
      }
    }
  });

  it("lays no box over another and none outside the sheet, in all trees of the project", async () => {
    for (const { entry, view } of views(await loadLibrary())) {
      const { nodes, width, height } = view.drawing;
      for (const node of nodes) {
        expect(node.x >= 0 && node.y >= 0 && node.x + node.width <= width && node.y + node.height <= height).toBe(true);
      }
      const clash = nodes.find((node, index) => nodes.slice(index + 1).some((other) => overlap(node, other)));
      expect(clash?.key, entry.id).toBeUndefined();
    }
  });

  it("comes out the same each time", () => {
    expect(views(smallLibrary)).toEqual(views(smallLibrary));
  });
});

describe("the tree as a list", () => {
  it("writes a shared question out once and points to it afterwards", () => {
    const list = mapView(smallLibrary, articlesOf(smallLibrary)[0] ?? raise()).list;
    const hashes = itemsOf(list).filter(({ key }) => key === "hash");
    expect(hashes.map(({ repeated }) => repeated)).toEqual([false, true]);
    expect(hashes[1]?.answers).toEqual([]);
  });
});

function overlap(a: DrawnNode, b: DrawnNode): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function itemsOf(item: MapItem): MapItem[] {
  return [item, ...item.answers.flatMap(({ to }) => itemsOf(to))];
}

function raise(): never {
  throw new Error("the library is empty");
}
