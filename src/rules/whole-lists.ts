import type { Library } from "../schemas/library.ts";
import type { ContentProblem } from "../schemas/parse-content.ts";

/** Settings that hold a list or a map and are replaced as a whole, in Terraform, in CloudFormation and in CDK. */
const REPLACED = [
  "explicit_auth_flows|callback_urls|logout_urls|allowed_oauth_scopes|allowed_oauth_flows|supported_identity_providers",
  "read_attributes|write_attributes|auto_verified_attributes|attributes_require_verification_before_update",
  "allowed_first_auth_factors|attribute_mapping|lambda_config|supported_login_providers",
  "ExplicitAuthFlows|CallbackURLs|LogoutURLs|AllowedOAuthScopes|AllowedOAuthFlows|SupportedIdentityProviders",
  "ReadAttributes|WriteAttributes|AutoVerifiedAttributes|AttributesRequireVerificationBeforeUpdate|EnabledMfas",
  "AllowedFirstAuthFactors|RecoveryMechanisms|CognitoIdentityProviders|AttributeMapping|LambdaConfig",
  "SupportedLoginProviders|RoleMappings",
  "callbackUrls|logoutUrls|scopes|flows|authFlows|supportedIdentityProviders|readAttributes|writeAttributes",
  "mfaSecondFactor|autoVerify|attributeMapping|lambdaTriggers",
].join("|");

/** Where such a setting is given a list or a map: in brackets, in braces, by `new …`, or (YAML) below it. */
const GIVEN = new RegExp(`^\\s*(?:- )?"?(?:${REPLACED})"?\\s*(?:[:=]\\s*(?:[[{#]|\\/\\/|new |$)|\\{)`);

/**
 * A snippet of configuration that shows a list says that it is the whole list, on its line or on the line above: whoever
 * copies three lines of a longer list locks people out.
 */
export function checkWholeLists(library: Library): ContentProblem[] {
  return library.causes.flatMap(({ file, body }) =>
    [...body.matchAll(/<Dialect name="(?:terraform|cloudformation|cdk)">([\s\S]*?)<\/Dialect>/g)].flatMap(
      ([, tab = ""]) =>
        listsIn(tab).map((found) => ({
          file,
          field: "(code)",
          found,
          write: "a comment with the words: the whole list (or: the whole map)",
        })),
    ),
  );
}

/** Lines that give a list without a word about the rest of it. */
function listsIn(tab: string): string[] {
  const lines = tab.split("\n");
  let inCode = false;
  return lines.flatMap((line, index) => {
    if (line.trimStart().startsWith("```")) inCode = !inCode;
    const said = /\bwhole\b/.test(line) || /\bwhole\b/.test(lines[index - 1] ?? "");
    return inCode && GIVEN.test(line) && !said ? [line.trim()] : [];
  });
}
