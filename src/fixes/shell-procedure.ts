/**
 * The lines of a shell script that make undo.json and after.json and show in what they differ. They run in a subshell that
 * stops at the first failure, and leave files of an earlier run alone: these may be the only way back. No comments: zsh, as
 * a person types into it, runs them.
 *
 * @param make Lines that write the two files.
 */
export function keepFiles(make: readonly string[]): string[] {
  return [
    "unset -f write_change take_back 2>/dev/null",
    "(",
    "set -e",
    "for file in undo.json after.json; do",
    '  if [ -e "$file" ]; then',
    '    echo "$file is here from an earlier run: move it away, or go to an empty folder." >&2; exit 1',
    "  fi",
    "done",
    ...make,
    'echo "What changes, and nothing else may:"',
    "diff undo.json after.json || true",
    ")",
    // Not `) && {`: in front of an operator, a shell does not stop at a failure.
    "[ $? -eq 0 ] && {",
  ];
}

/**
 * The lines that name the two calls without running them: a paste of the whole script ends with the difference, and the
 * next word is typed by a person.
 *
 * @param call The update up to its file: `aws … --cli-input-json`.
 */
export function writeCalls(call: string): string[] {
  return [
    `write_change() { ${call} file://after.json; }`,
    `take_back() { ${call} file://undo.json; }`,
    'echo "Nothing is written yet. If the difference is right, type write_change. To undo it later: take_back"',
    "}",
  ];
}
