import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Placeholder } from "../../schemas/placeholders.ts";
import { blankForm, type BlankFormUse } from "./blank-form.ts";

/** The form about blanks of one place: at most one is open. */
export interface BlankFormHere {
  /** Opens the form and moves the focus into it; closes it when the same button opened it. */
  toggle: (blanks: readonly Placeholder[], opener: HTMLElement | null, use: Omit<BlankFormUse, "close">) => void;
  close: () => void;
}

/** Puts the form about blanks at the end of an element, and gives the focus back to its button when it is done. */
export function useBlankForm(place: RefObject<HTMLElement>): BlankFormHere {
  const open = useRef<{ form: HTMLFormElement; opener: HTMLElement | null } | null>(null);
  const close = (): void => {
    open.current?.form.remove();
    open.current = null;
  };
  useEffect(() => close, []);
  return {
    close,
    toggle: (blanks, opener, use) => {
      const before = open.current;
      close();
      if (before !== null && before.opener === opener) return;
      const form = blankForm(blanks, {
        ...use,
        close: () => {
          close();
          opener?.focus();
        },
      });
      open.current = { form, opener };
      place.current?.append(form);
      form.querySelector<HTMLElement>("input, select, button")?.focus();
    },
  };
}
