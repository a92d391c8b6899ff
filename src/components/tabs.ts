const KEY = "cognito-clinic:dialect";

/**
 * Makes a server-rendered set of tabs work: click, arrow keys, Home and End. The choice is remembered for all pages.
 * `storage` is asked for only inside a try: a browser may refuse it.
 */
export function enhanceTabs(root: HTMLElement, storage: () => Storage): void {
  const tabs = [...root.querySelectorAll<HTMLButtonElement>("[role=tab]")];
  if (tabs.length === 0) return;
  for (const tab of tabs) panelOf(tab)?.setAttribute("role", "tabpanel");
  for (const tab of tabs) panelOf(tab)?.setAttribute("aria-labelledby", tab.id);

  const select = (tab: HTMLButtonElement): void => {
    for (const other of tabs) {
      const isActive = other === tab;
      other.setAttribute("aria-selected", String(isActive));
      other.tabIndex = isActive ? 0 : -1;
      panelOf(other)?.toggleAttribute("data-active", isActive);
    }
  };

  const remembered = tabs.find((tab) => tab.dataset.for === recall(storage));
  if (remembered) select(remembered);

  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener("click", () => {
      select(tab);
      remember(storage, tab.dataset.for ?? "");
    });
    tab.addEventListener("keydown", (event) => {
      const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 }[event.key];
      const next = to === undefined ? undefined : tabs.at(to % tabs.length);
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.click();
    });
  }
}

function panelOf(tab: HTMLElement): HTMLElement | null {
  return document.getElementById(tab.getAttribute("aria-controls") ?? "");
}

function recall(storage: () => Storage): string | null {
  try {
    return storage().getItem(KEY);
  } catch {
    return null;
  }
}

function remember(storage: () => Storage, dialect: string): void {
  try {
    storage().setItem(KEY, dialect);
  } catch {
    // A browser without storage shows the first tab on the next page.
  }
}
