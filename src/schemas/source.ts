import { z } from "zod";

/** Where a statement comes from. Somebody opened the address on the day in `read` and found there what `about` says. */
export const SourceSchema = z.strictObject({
  url: z.url({ protocol: /^https$/, error: "write a full https:// address" }),
  /** What the page was used for: the statement it supports, in our own words. */
  about: z.string().min(8, "say which statement of this file the source supports"),
  /** The day it was read, as YYYY-MM-DD. */
  read: z.iso.date("write the day you read the source as YYYY-MM-DD, in quotes"),
});

export const SourcesSchema = z.array(SourceSchema).min(1, "name at least one source that you read");

export type Source = z.output<typeof SourceSchema>;
