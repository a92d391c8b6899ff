/** The parts of Cognito that answer with errors of their own, in the order in which people meet them. */
const FAMILIES = {
  "user-pools": { title: "User pools", about: "Sign-up, sign-in, tokens, users and their configuration" },
  "identity-pools": { title: "Identity pools", about: "AWS credentials for signed-in users and guests" },
  oauth: {
    title: "OAuth, OIDC and hosted sign-in pages",
    about: "Redirects, codes and tokens of the user pool domain",
  },
  aws: { title: "AWS in general", about: "Signatures, permissions and limits that every AWS call knows" },
  http: { title: "HTTP and network", about: "Answers that do not come from Cognito itself" },
} as const;

/** A group of errors: the folder below content/errors. */
export interface Family {
  id: string;
  title: string;
  about: string;
}

/** All known families, in order. */
export const families: readonly Family[] = Object.entries(FAMILIES).map(([id, words]) => ({ id, ...words }));

/** The family of a tree id (`user-pools/X`). A folder that nobody named yet goes by its own name. */
export function familyOf(treeId: string): Family {
  const folder = treeId.slice(0, treeId.indexOf("/"));
  return families.find(({ id }) => id === folder) ?? { id: folder, title: folder, about: "" };
}
