/** Thrown by a field of a reading whose value the pasted text leaves open. A check that looks at one is `unknown` for that reason. */
export class NotInText extends Error {
  /** @param field Dotted. */
  constructor(field: string, why: string) {
    super(`${field} is not in the text: ${why}`);
  }
}
