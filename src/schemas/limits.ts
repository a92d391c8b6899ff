import { z } from "zod";
import { KebabId, TreeId } from "./ids.ts";
import { SourcesSchema } from "./source.ts";

/** What a limit bounds. */
export const LIMIT_KINDS = {
  "request-rate": "Requests per second",
  attempts: "Attempts",
  lifetime: "Lifetimes",
  messages: "Messages",
  resource: "Number and size",
} as const;

export type LimitKind = keyof typeof LIMIT_KINDS;

const OperationNames = z
  .array(z.string().regex(/^[A-Za-z]{3,60}$/, "write the operation as the API spells it"))
  .default([]);

/** One limit of Cognito: its default, whom it binds, whether it can be raised, and the error that it causes. */
export const LimitSchema = z.strictObject({
  id: KebabId,
  /** As the service or its guide names it. */
  name: z.string().min(3),
  /** The default, in words: `120`, `5 to 20`, `3 to 15 minutes, 3 by default`. */
  value: z.string().min(1),
  /** Requests per second, when the limit is a rate: what calculations use. */
  perSecond: z.number().positive().optional(),
  /** What the value counts: `requests per second`; empty when the value says it. */
  unit: z.string().default(""),
  /** Whom it binds: `account and Region`, `one user`, `one user pool`. */
  scope: z.string().min(4),
  /** `yes`: by a quota request; `setting`: by a setting of the pool or client; `unknown`: no source was found that says it. */
  adjustable: z.enum(["yes", "setting", "no", "unknown"]),
  /** The most that it can be raised to, when there is a most. */
  atMost: z.string().optional(),
  /** Operations that count against it, as the API spells them. */
  operations: OperationNames,
  note: z.string().optional(),
  /** What people call it, where neither the name nor the note says so: the filter of the page finds it by these, too. */
  words: z.array(z.string().min(2)).default([]),
  /** Trees of the errors that it gives. */
  errors: z.array(TreeId).default([]),
  /** Causes that explain it. */
  causes: z.array(KebabId).default([]),
  /** `reported`: AWS does not document it, people saw it. */
  evidence: z.enum(["documented", "reported"]).default("documented"),
  /** One of the addresses in `sources` of the file. */
  source: z.url({ protocol: /^https$/ }),
});

/** A file of limits that belong together. */
export const LimitsFileSchema = z
  .strictObject({
    title: z.string().min(5),
    kind: z.enum(Object.keys(LIMIT_KINDS) as [LimitKind, ...LimitKind[]]),
    /** What the limits of the file have in common. */
    about: z.string().min(20),
    /** Place in the list. */
    order: z.number().int(),
    /** Whose operations they are; rates of operations only, as both services have operations of the same name. */
    service: z.enum(["user-pools", "identity-pools"]).optional(),
    /** Operations of the service that the quotas page of AWS puts into no category. */
    withoutCategory: OperationNames,
    limits: z.array(LimitSchema).min(1),
    sources: SourcesSchema,
  })
  .check(({ value, issues }) => {
    const known = new Set(value.sources.map(({ url }) => url));
    value.limits.forEach(({ source }, index) => {
      if (known.has(source)) return;
      issues.push({
        code: "custom",
        input: source,
        path: ["limits", index, "source"],
        message: "one of the addresses in sources of this file",
      });
    });
  });

export type Limit = z.output<typeof LimitSchema>;
export type LimitsFile = z.output<typeof LimitsFileSchema>;
