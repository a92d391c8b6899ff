/**
 * Keeps a click on a button of an island whose code does not run yet, and clicks again as soon as it does: on a slow
 * network nothing that a person presses is lost. Static content inside an island (`astro-slot`) is left alone.
 */
export function keepEarlyClicks(root: Document): void {
  const kept = new Set<Element>();
  root.addEventListener(
    "click",
    (event) => {
      const button = event.target instanceof Element ? event.target.closest("button") : null;
      const island = button?.closest("astro-island[ssr]");
      if (!button || !island || button.closest("astro-slot")) return;
      // The form of an island is for its code: the browser does not send it.
      event.preventDefault();
      if (kept.has(button)) return;
      kept.add(button);
      island.addEventListener(
        "astro:hydrate",
        () => {
          button.click();
        },
        { once: true },
      );
    },
    { capture: true },
  );
}
