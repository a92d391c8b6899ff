/**
 * A value as one word of a POSIX shell: bare where that is safe, else in single quotes. Null for a value with control
 * characters, which belongs in no command.
 */
export function shellWord(value: string): string | null {
  if (/\p{Cc}/u.test(value)) return null;
  return /^[A-Za-z0-9_][A-Za-z0-9_.:@+/-]*$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}
