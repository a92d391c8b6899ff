/** What people paste where JSON is wanted, and what to say to it. Tried in order. */
const FORMS: readonly { pattern: RegExp; advice: string }[] = [
  { pattern: /^\s*$/, advice: "nothing was pasted" },
  {
    pattern: /^[ \t]{0,20}[+|][-+|]{3}/m,
    advice: "the output is a table: run the command again with --output json at its end",
  },
  {
    pattern: /^\s{0,8}[A-Z][A-Za-z]{2,40}:(?:\s|$)/m,
    advice: "the output is YAML: run the command again with --output json at its end",
  },
  {
    pattern: /\t/,
    advice: "the output is plain text: run the command again with --output json at its end",
  },
  {
    pattern: /\baws\s+cognito-/,
    advice: "the text is the command: run it in a terminal and paste what it prints",
  },
  {
    pattern: /\{\s{0,200}'[A-Za-z$_]{1,60}'\s{0,20}:/,
    advice:
      "the text is a Python dictionary, with single quotes: print it with json.dumps(answer, default=str), or run the command as it is shown",
  },
  {
    pattern: /^\s*\[/,
    advice: "the output is a list that --query made: run the command as it is shown, without --query",
  },
];

/** Advice for a text without a JSON object in it. Looks at its first 20,000 characters. */
export function insteadOfJson(text: string): string {
  const start = text.slice(0, 20_000);
  return (
    FORMS.find(({ pattern }) => pattern.test(start))?.advice ??
    "the text holds no JSON: run the command as it is shown and paste all that it prints, from the first { to the last }"
  );
}
