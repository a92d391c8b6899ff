import type { Limit, LimitsFile } from "./limits.ts";

/** A quota category as calculations need it. */
export interface QuotaCategory {
  name: string;
  perSecond: number;
  adjustable: Limit["adjustable"];
  operations: readonly string[];
  /** The cause that explains what happens over it. */
  cause: string;
}

/**
 * The quota categories among limits: those with a rate for the whole account and operations that count against it. An
 * operation whose name both services have (TagResource) is left out: a count of calls does not say whose it is.
 */
export function quotaCategories(files: readonly LimitsFile[]): QuotaCategory[] {
  const rates = files.filter(({ kind }) => kind === "request-rate");
  const shared = sharedNames(rates);
  return rates
    .flatMap(({ limits }) => limits)
    .flatMap(({ name, perSecond, adjustable, operations, scope, causes }) => {
      const own = operations.filter((operation) => !shared.has(operation));
      return perSecond === undefined || own.length === 0 || scope !== "account and Region"
        ? []
        : [
            {
              name,
              perSecond,
              adjustable,
              operations: own,
              cause: causes.find((id) => id.endsWith("-over-quota")) ?? causes[0] ?? "",
            },
          ];
    });
}

function sharedNames(files: readonly LimitsFile[]): Set<string> {
  const names = files.map(
    ({ limits, withoutCategory }) => new Set([...withoutCategory, ...limits.flatMap(({ operations }) => operations)]),
  );
  return new Set(
    names.flatMap((own, index) => names.slice(index + 1).flatMap((other) => [...own.intersection(other)])),
  );
}
