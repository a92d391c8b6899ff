import type { ComponentChildren } from "preact";

interface ToolPartProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

/** One part of a tool: its heading in the margin, its content beside it. */
export function ToolPart({ id, title, children }: ToolPartProps) {
  return (
    <section class="tool-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
