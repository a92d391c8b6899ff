import type { BuiltFix } from "../build-fix.ts";
import { changedFields, changedRoots, leavesOf } from "./changed-fields.ts";
import { lineDiff } from "./line-diff.ts";
import { terraformOf, TERRAFORM_RESOURCES, type TerraformPlace } from "./terraform-names.ts";

/** The change as a diff of a Terraform resource, or null when the resource has no argument for it. */
export function diffTerraform(fix: BuiltFix): string | null {
  const isKnown = changedFields(fix).every(({ steps, before, after }) =>
    [...leavesOf(before, steps), ...leavesOf(after, steps)]
      .filter(({ value }) => value !== undefined)
      .every((leaf) => terraformOf(fix.of, leaf.steps) !== null),
  );
  if (!isKnown) return null;
  const write = (side: "before" | "after"): string =>
    [
      `resource "${TERRAFORM_RESOURCES[fix.of]}" "main" {`,
      "  # everything that the resource already says stays",
      ...lines(
        changedRoots(fix).flatMap(({ steps, [side]: whole }) =>
          leavesOf(whole, steps).flatMap(({ steps: path, value }) => {
            const place = terraformOf(fix.of, path);
            return place === null ? [] : [{ place, value }];
          }),
        ),
      ),
      "}",
    ].join("\n");
  return lineDiff(write("before"), write("after"));
}

interface Placed {
  place: TerraformPlace;
  value: unknown;
}

/** Arguments and blocks, those of one block together. */
function lines(all: readonly Placed[], depth = 0): string[] {
  const indent = "  ".repeat(depth + 1);
  const done = new Set<string>();
  return all.flatMap(({ place, value }): string[] => {
    const [block] = place.blocks.slice(depth);
    if (value === undefined) return [];
    if (block !== undefined) {
      if (done.has(block)) return [];
      done.add(block);
      const inside = lines(
        all.filter((other) => other.place.blocks[depth] === block),
        depth + 1,
      );
      const opening = place.isMap === true && depth === place.blocks.length - 1 ? `${block} = {` : `${block} {`;
      return inside.length === 0 ? [] : [`${indent}${opening}`, ...inside, `${indent}}`];
    }
    if (place.block !== undefined && Array.isArray(value)) {
      return value.flatMap((member: unknown) => [
        `${indent}${place.block ?? ""} {`,
        ...Object.entries(member as Record<string, unknown>).map(
          ([key, inner]) => `${indent}  ${terraformName(key)} = ${literal(inner, `${indent}  `)}`,
        ),
        `${indent}}`,
      ]);
    }
    return [`${indent}${place.name} = ${literal(value, indent)}`];
  });
}

/** A value as HCL writes it. `${` and `%{` in texts are doubled, so that they stay text. */
function literal(value: unknown, indent: string): string {
  if (typeof value === "string") return JSON.stringify(value).replaceAll("${", "$${").replaceAll("%{", "%%{");
  if (Array.isArray(value)) {
    return value.length === 0
      ? "[]"
      : `[\n${value.map((one: unknown) => `${indent}  ${literal(one, `${indent}  `)},`).join("\n")}\n${indent}]`;
  }
  if (typeof value === "object" && value !== null) {
    return `{\n${Object.entries(value)
      .map(([key, inner]) => `${indent}  ${JSON.stringify(key)} = ${literal(inner, `${indent}  `)}`)
      .join("\n")}\n${indent}}`;
  }
  return JSON.stringify(value);
}

function terraformName(key: string): string {
  return key.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
}
