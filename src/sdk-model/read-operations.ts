import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Authorization, Operation } from "./operation.ts";

const PACKAGES = {
  "user-pools": {
    name: "@aws-sdk/client-cognito-identity-provider",
    prefix: "cognito-idp",
    reference: "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_",
  },
  "identity-pools": {
    name: "@aws-sdk/client-cognito-identity",
    prefix: "cognito-identity",
    reference: "https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_",
  },
} as const;

/**
 * Reads the operations of both services from the installed SDK packages below `root`: their names, what each can throw
 * (`@throws` in the type declarations) and which are sent unsigned (`noAuth` in the client's list of auth schemes).
 * @throws when a package is not installed.
 */
export function readOperations(root: string): Operation[] {
  return (["user-pools", "identity-pools"] as const).flatMap((service) => {
    const { name, prefix, reference } = PACKAGES[service];
    const folder = join(root, "node_modules", name);
    const commands = join(folder, "dist-types/commands");
    const unsigned = unsignedIn(readFileSync(join(folder, "dist-es/auth/httpAuthSchemeProvider.js"), "utf8"));
    const members = readMembers(folder);
    return readdirSync(commands)
      .filter((file) => file.endsWith("Command.d.ts"))
      .map((file): Operation => {
        const operation = file.slice(0, -"Command.d.ts".length);
        const authorization = unsigned.has(operation) ? unsignedAuthorization(members(operation)) : "iam";
        return {
          name: operation,
          service,
          authorization,
          iamAction: authorization === "iam" ? `${prefix}:${operation}` : null,
          reference: `${reference}${operation}.html`,
          errors: thrownIn(readFileSync(join(commands, file), "utf8")),
        };
      });
  });
}

/** The exceptions of a service that its SDK defines, whether or not an operation lists them. */
export function readExceptions(root: string, service: Operation["service"]): string[] {
  const text = readFileSync(
    join(root, "node_modules", PACKAGES[service].name, "dist-types/models/errors.d.ts"),
    "utf8",
  );
  return [...text.matchAll(/^export declare class (\w+) extends/gm)].map((match) => match[1] ?? "").sort();
}

function thrownIn(declaration: string): string[] {
  return [...declaration.matchAll(/@throws \{@link (\w+)\} \((?:client|server) fault\)/g)]
    .map((match) => match[1] ?? "")
    .sort();
}

/** The cases of the switch that leave only `noAuth`. */
function unsignedIn(source: string): Set<string> {
  return new Set(
    [...source.matchAll(/case "(\w+)":\s*(?:\{\s*)?options\.push\(createSmithyApiNoAuth/g)].map(
      (match) => match[1] ?? "",
    ),
  );
}

function unsignedAuthorization(members: ReadonlySet<string>): Authorization {
  if (members.has("AccessToken")) return "access-token";
  return members.has("ClientId") ? "app-client" : "none";
}

/** The names of the members of each operation's input, from its interface in the type declarations. */
function readMembers(folder: string): (operation: string) => ReadonlySet<string> {
  const models = join(folder, "dist-types/models");
  const text = readdirSync(models)
    .filter((file) => file.startsWith("models_"))
    .map((file) => readFileSync(join(models, file), "utf8"))
    .join("\n");
  return (operation) => {
    const body =
      new RegExp(`export interface ${operation}(?:Request|Input) \\{([\\s\\S]*?)\\n\\}`).exec(text)?.[1] ?? "";
    return new Set([...body.matchAll(/^ {4}(\w+)\??: /gm)].map((match) => match[1] ?? ""));
  };
}
