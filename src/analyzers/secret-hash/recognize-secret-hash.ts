/** How surely a text is about a secret hash: a request with one, or the hash alone. An error message is not. */
export function recognizeSecretHash(head: string): number {
  if (/secret_?hash\\?["']\s{0,3}[:=]\s{0,3}\\?["'][^"'\s]/i.test(head)) return head.length < 20_000 ? 0.75 : 0.3;
  return /^\s{0,20}[A-Za-z0-9+/]{43}=\s{0,20}$/.test(head.slice(0, 100)) && head.trim().length === 44 ? 0.6 : 0;
}
