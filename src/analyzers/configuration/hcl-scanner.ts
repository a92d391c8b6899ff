/** A place in a text of HCL, and what every reader of it needs. Lines and columns count from 1. */
export class HclScanner {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  peek(ahead = 0): string {
    return this.text.charAt(this.at + ahead);
  }

  startsWith(word: string): boolean {
    return this.text.startsWith(word, this.at);
  }

  /** Skips blanks and comments; line breaks as well when `lines` is set. */
  skip(lines: boolean): void {
    for (;;) {
      const char = this.peek();
      if (char === "#" || (char === "/" && this.peek(1) === "/")) this.toLineEnd();
      else if (char === "/" && this.peek(1) === "*") {
        const end = this.text.indexOf("*/", this.at + 2);
        this.at = end === -1 ? this.text.length : end + 2;
      } else if (char === " " || char === "\t" || char === "\r" || (lines && char === "\n")) this.at += 1;
      else return;
    }
  }

  toLineEnd(): void {
    const end = this.text.indexOf("\n", this.at);
    this.at = end === -1 ? this.text.length : end;
  }

  /** A name, or empty. */
  word(): string {
    const start = this.at;
    while (/[A-Za-z0-9_-]/.test(this.peek())) this.at += 1;
    return this.text.slice(start, this.at);
  }

  place(at = this.at): string {
    const before = this.text.slice(0, at);
    const line = before.split("\n").length;
    return `line ${line}, column ${at - before.lastIndexOf("\n")}`;
  }
}
