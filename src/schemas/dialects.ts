/** The forms in which a fix is written, in the order of their tabs. */
export const DIALECTS = {
  console: "Console",
  cli: "AWS CLI",
  js: "JavaScript",
  python: "Python",
  java: "Java",
  terraform: "Terraform",
  cloudformation: "CloudFormation",
  cdk: "CDK",
} as const;

export type Dialect = keyof typeof DIALECTS;
