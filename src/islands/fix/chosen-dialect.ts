/** The form that is open in the page's own fix, as a person or an earlier visit chose it; empty when there are no tabs. */
export function chosenDialect(page: ParentNode): string {
  return page.querySelector<HTMLElement>("[data-tabs] .dialect[data-active]")?.dataset.dialect ?? "";
}
