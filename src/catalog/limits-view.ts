import type { Library } from "../schemas/library.ts";
import { articlesOf } from "../schemas/library.ts";
import { LIMIT_KINDS, type Limit, type LimitKind, type LimitsFile } from "../schemas/limits.ts";
import type { Source } from "../schemas/source.ts";
import { articleLink, causeLink, type Link } from "./links.ts";

/** One row of the table of limits. */
export interface LimitRow extends Omit<Limit, "errors" | "causes" | "words"> {
  /** In words: `yes, up to 10,000`. */
  raised: string;
  errors: Link[];
  causes: Link[];
  /** Everything that a filter looks at, in lower case. */
  words: string;
}

export interface LimitsGroup {
  title: string;
  about: string;
  kind: LimitKind;
  rows: LimitRow[];
}

export interface LimitsView {
  kinds: { id: LimitKind; title: string }[];
  groups: LimitsGroup[];
  count: number;
  /** Each address once. */
  sources: Source[];
}

const RAISED: Readonly<Record<Limit["adjustable"], string>> = {
  yes: "yes",
  setting: "by a setting",
  no: "no",
  unknown: "not known",
};

/** Limits with links to what they cause. Errors and causes that are not published are left out. */
export function limitsView(library: Library, files: readonly LimitsFile[]): LimitsView {
  const trees = new Set(articlesOf(library).map(({ id }) => id));
  const causes = new Set(library.causes.map(({ id }) => id));
  const groups = files.map(({ title, about, kind, limits }) => ({
    title,
    about,
    kind,
    rows: limits.map((limit): LimitRow => {
      const shown = {
        ...limit,
        raised: RAISED[limit.adjustable] + (limit.atMost === undefined ? "" : `, up to ${limit.atMost}`),
        errors: limit.errors.filter((id) => trees.has(id)).map((id) => articleLink(library, id)),
        causes: limit.causes.filter((id) => causes.has(id)).map((id) => causeLink(library, id)),
      };
      const texts = [
        title,
        limit.name,
        limit.scope,
        limit.note ?? "",
        ...limit.words,
        ...limit.operations,
        ...limit.errors,
      ];
      return { ...shown, words: [...texts, ...shown.causes.map((cause) => cause.title)].join(" ").toLowerCase() };
    }),
  }));
  const sources = new Map<string, Source>();
  for (const source of files.flatMap((file) => file.sources)) {
    const known = sources.get(source.url);
    sources.set(source.url, known ? { ...known, about: `${known.about} ${source.about}` } : source);
  }
  return {
    kinds: [...new Set(files.map(({ kind }) => kind))].map((id) => ({ id, title: LIMIT_KINDS[id] })),
    groups,
    count: groups.reduce((sum, { rows }) => sum + rows.length, 0),
    sources: [...sources.values()],
  };
}
