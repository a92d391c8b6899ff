/** How surely a text is an IAM policy or a refusal with one. A refusal alone belongs to the search as well. */
export function recognizePolicy(head: string): number {
  const start = head.slice(0, 8_192);
  const policy = /"Effect"\s{0,8}:\s{0,8}"(?:Allow|Deny)"/.test(start) && /"(?:Not)?Action"\s{0,8}:/.test(start);
  if (policy) return /^\s{0,20}[{%U"]|not authorized to perform/.test(start) ? 0.95 : 0.8;
  return /is not authorized to perform: cognito-(?:idp|identity):/.test(start) ? 0.6 : 0;
}
