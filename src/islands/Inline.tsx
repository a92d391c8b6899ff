import { inlineCode } from "../lib/inline-code.ts";

/** A sentence in which `backticks` mark code. */
export function Inline({ text }: { text: string }) {
  return <>{inlineCode(text).map((part, index) => (part.code ? <code key={index}>{part.text}</code> : part.text))}</>;
}
