import { causesOfChecks } from "../../session/list-checks.ts";

/** Of all causes the titles of those that a check can lead to, by id. For the page, while the site is built. */
export function causeTitles(causes: readonly { id: string; title: string }[]): Record<string, string> {
  const wanted = causesOfChecks();
  return Object.fromEntries(causes.filter(({ id }) => wanted.has(id)).map(({ id, title }) => [id, title]));
}
