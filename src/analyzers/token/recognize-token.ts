/** How surely a text is about a token: alone or with its wrapping it is one; inside of a longer text it may be. */
export function recognizeToken(head: string): number {
  if (!/eyJ[A-Za-z0-9_-]{16}|ZXlK[A-Za-z0-9+/]{16}/.test(head)) return 0;
  const rest = head
    .replace(/(?:eyJ|ZXlK)[A-Za-z0-9_.=-]{16,}/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (rest.length <= 40) return 0.97;
  if (
    /AWSCognitoIdentityProviderService\.|"(?:Access|Id|Refresh)Token"|(?:access|id)_token|\/oauth2\/userInfo/i.test(
      head,
    )
  )
    return head.length < 30_000 ? 0.8 : 0.3;
  return head.length < 4_000 ? 0.6 : 0.2;
}
