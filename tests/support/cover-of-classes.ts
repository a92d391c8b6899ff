import { attributeValues, type Page } from "./site.ts";

/** The addresses of few pages that together show every class that any of the pages shows. Greedy: most new classes first. */
export function coverOfClasses(pages: readonly Page[]): string[] {
  const open = pages.map(({ url, html }) => ({
    url,
    classes: new Set(attributeValues(html, "class").flatMap((value) => value.split(/\s+/))),
  }));
  const missing = new Set(open.flatMap(({ classes }) => [...classes]));
  const cover: string[] = [];
  while (missing.size > 0) {
    const gain = ({ classes }: { classes: ReadonlySet<string> }): number => classes.intersection(missing).size;
    const best = open.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    cover.push(best.url);
    for (const name of best.classes) missing.delete(name);
  }
  return cover;
}
