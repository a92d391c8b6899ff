/**
 * The encoding of a file, by its first bytes: a byte order mark (https://encoding.spec.whatwg.org/#bom-sniff), or the zero
 * bytes of Latin letters in UTF-16, as `>` of older PowerShell writes files.
 */
export function encodingOf(start: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (second === 0 && first !== 0 && first !== undefined) return "utf-16le";
  return first === 0 && second !== 0 && second !== undefined ? "utf-16be" : "utf-8";
}

/** A whole file as text, without its byte order mark. */
export function decodeText(bytes: ArrayBuffer): string {
  return new TextDecoder(encodingOf(new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength)))).decode(bytes);
}
