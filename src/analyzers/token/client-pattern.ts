/**
 * Says whether an app client id matches AppSync's `appIdClientRegex`. Only ids, `|`, `^`, `$` and brackets around
 * alternatives are understood, as a pattern of a person's own could take any time. Null for other patterns. An empty
 * pattern matches all.
 */
export function matchesClientPattern(pattern: string, clientId: string): boolean | null {
  if (pattern === "") return true;
  if (!/^[A-Za-z0-9|^$()]{1,2000}$/.test(pattern)) return null;
  return pattern
    .replace(/[()]/g, "")
    .split("|")
    .some((part) => {
      const id = part.replace(/[$^]/g, "");
      const start = part.startsWith("^");
      const end = part.endsWith("$");
      if (start && end) return clientId === id;
      if (start) return clientId.startsWith(id);
      return end ? clientId.endsWith(id) : clientId.includes(id);
    });
}
