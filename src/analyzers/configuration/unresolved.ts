/** A value that a template refers to and the text does not hold: `var.mfa`, `!Ref Stage`, `(known after apply)`. */
export class Unresolved {
  readonly why: string;

  constructor(why: string) {
    this.why = why.length > 80 ? `${why.slice(0, 80)}…` : why;
  }
}
