/** What of a wizard's page stands outside of the wizard and belongs to its tree. */
const PARTS = ["main > .breadcrumb", "main > .page-head", 'link[rel="canonical"]'];

/**
 * Takes over the title and heading of another page of this site, so that the page can go on as that one without being
 * loaded anew.
 * @throws When the other page cannot be read; nothing is changed then.
 */
export async function adoptPage(url: string, fetcher: typeof fetch, page: Document): Promise<void> {
  const response = await fetcher(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const other = new DOMParser().parseFromString(await response.text(), "text/html");
  page.title = other.title;
  for (const part of PARTS) {
    const theirs = other.querySelector(part);
    if (theirs) page.querySelector(part)?.replaceWith(page.adoptNode(theirs));
  }
}
