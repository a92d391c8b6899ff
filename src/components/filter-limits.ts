/** Makes the filter of the limits work. Without it the table stands there whole. */
export function filterLimits(page: Document): void {
  const form = page.querySelector<HTMLFormElement>(".limits-filter");
  const field = form?.querySelector<HTMLInputElement>("input[type=search]");
  const shown = form?.querySelector("[data-shown]");
  const none = page.querySelector<HTMLElement>(".limits-none");
  if (!form || !field) return;

  const apply = (): void => {
    const words = field.value.trim().toLowerCase().split(/\s+/);
    const kind = form.querySelector<HTMLInputElement>("input[name=kind]:checked")?.value ?? "";
    let count = 0;
    for (const group of page.querySelectorAll<HTMLElement>(".limits-group")) {
      const fitsKind = kind === "" || group.dataset.limitKind === kind;
      let inGroup = 0;
      for (const row of group.querySelectorAll<HTMLElement>("[data-words]")) {
        const fits = fitsKind && words.every((word) => (row.dataset.words ?? "").includes(word));
        row.hidden = !fits;
        if (fits) inGroup += 1;
      }
      group.hidden = inGroup === 0;
      count += inGroup;
    }
    if (shown) shown.textContent = `${count}`;
    if (none) none.hidden = count > 0;
  };

  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  page.querySelector("[data-clear]")?.addEventListener("click", () => {
    form.reset();
    apply();
    field.focus();
  });
}
