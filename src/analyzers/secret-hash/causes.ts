/** The causes that findings about a secret hash may name. */
export const SECRET_HASH_CAUSES = [
  "secret-hash-computed-wrong",
  "secret-hash-missing",
  "secret-hash-refresh-needs-real-username",
  "secret-hash-wrong-secret",
  "secret-hash-wrong-username",
] as const;

export type SecretHashCause = (typeof SECRET_HASH_CAUSES)[number];
