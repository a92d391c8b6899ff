import type { ArticleView } from "../catalog/article-view.ts";

interface Crumb {
  title: string;
  url?: string;
  code?: boolean;
}

/** The ways up from an article; with `here`, from one of its own pages of that name. */
export function trailOf(view: ArticleView, ...here: Crumb[]): Crumb[] {
  const isError = view.kind === "error";
  const up: Crumb[] = isError
    ? [
        { title: "Errors", url: "/errors/" },
        { title: view.family.title, url: `/errors/#${view.family.id}` },
      ]
    : [{ title: "Symptoms", url: "/symptoms/" }];
  const self: Crumb = { title: view.title.replaceAll("`", ""), code: isError };
  return here.length === 0 ? [...up, self] : [...up, { ...self, url: view.url }, ...here];
}
