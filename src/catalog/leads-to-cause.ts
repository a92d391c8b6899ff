import type { Tree } from "../schemas/tree.ts";

/** Whether any answer of the tree, "not sure" included, ends at this cause. */
export function leadsToCause(tree: Tree, causeId: string): boolean {
  const target = `cause:${causeId}`;
  return Object.values(tree.questions).some(
    ({ options, unsure }) => unsure === target || options.some(({ to }) => to === target),
  );
}
