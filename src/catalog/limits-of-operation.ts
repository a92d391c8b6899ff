import { type Limit, type LimitKind, type LimitsFile } from "../schemas/limits.ts";
import type { Operation } from "../sdk-model/operation.ts";
import { quoteLimit, type QuotedLimit } from "./limits-behind.ts";

/** A limit that the calls of an operation count against. */
export interface OperationLimit extends QuotedLimit {
  /** What it is to the operation: `Quota category`. */
  label: string;
  /** Whether it can be raised; empty when no source says it. */
  raised: string;
}

const LABELS: Readonly<Record<LimitKind, string>> = {
  "request-rate": "Quota category",
  attempts: "Tries",
  lifetime: "Lifetime",
  messages: "Messages",
  resource: "Number and size",
};

const RAISED: Readonly<Record<Limit["adjustable"], string>> = {
  yes: "can be raised",
  setting: "follows a setting",
  no: "cannot be raised",
  unknown: "",
};

/**
 * The limits of an operation, its quota category first. Operations of the two services can have the same name: the file
 * of the limit says whose it is, or else the errors of the limit.
 */
export function limitsOfOperation(
  files: readonly LimitsFile[],
  { name, service }: Pick<Operation, "name" | "service">,
): OperationLimit[] {
  return files.flatMap(({ kind, service: owner, limits }) =>
    limits
      .filter(({ operations }) => operations.includes(name))
      .filter(({ errors }) => (owner ? owner === service : errors.some((id) => id.startsWith(`${service}/`))))
      .map((limit) => ({ ...quoteLimit(limit), label: LABELS[kind], raised: RAISED[limit.adjustable] })),
  );
}

/** The page on which AWS names the category of every other operation of the service; null where the operation has one. */
export function noCategoryBy(
  files: readonly LimitsFile[],
  { name, service }: Pick<Operation, "name" | "service">,
): string | null {
  const file = files.find((one) => one.service === service && one.withoutCategory.includes(name));
  return file?.sources[0]?.url ?? null;
}
