/** How surely a text is the configuration of a pool or client: output of a Describe call, Terraform or a template. */
export function recognizeConfiguration(head: string): number {
  const start = head.slice(0, 1_024);
  if (
    /^[^{]{0,300}\{\s{0,20}"(?:UserPool|UserPoolClient|DomainDescription|IdentityProvider)"\s{0,8}:\s{0,8}\{/.test(
      start,
    )
  )
    return 0.97;
  if (/\b(?:resource|data)\s{1,8}"aws_cognito_[a-z_]{3,60}"/.test(head)) return 0.97;
  if (/Type["']?\s{0,8}:\s{0,8}["']?AWS::Cognito::[A-Z]/.test(head)) return 0.95;
  if (/^\s{0,20}\{/.test(start) && /"(?:terraform_version|format_version|resource_changes|planned_values)"/.test(head))
    return head.includes("aws_cognito_") ? 0.95 : 0.6;
  return 0;
}
