/** The parts of Cognito that answer with errors of their own, in the order in which people meet them. */
const FAMILIES = {
  "user-pools": { title: "User pools", about: "Sign-up, sign-in, tokens, users and their configuration" },
  "identity-pools": { title: "Identity pools", about: "AWS credentials for signed-in users and guests" },
  oauth: {
    title: "OAuth, OIDC and hosted sign-in pages",
    about: "Redirects, codes and tokens of the user pool domain",
  },
  aws: { title: "AWS in general", about: "Signatures, permissions and limits that every AWS call knows" },
  authorizers: {
    title: "APIs and authorizers",
    about: "API Gateway, AppSync, load balancers and JWT libraries that read the tokens",
  },
  client: { title: "Client libraries", about: "Errors of Amplify and other SDKs that never reached Cognito" },
  infrastructure: { title: "Infrastructure as code", about: "CloudFormation, CDK, Terraform and the like" },
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
