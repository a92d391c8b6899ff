/** The parts of an Amazon Resource Name: `arn:partition:service:region:account:resource`. */
export interface Arn {
  partition: string;
  service: string;
  region: string;
  account: string;
  resource: string;
}

/** Reads an ARN (IAM user guide, reference-arns); undefined when the text has another form. */
export function parseArn(text: string): Arn | undefined {
  const [arn, partition = "", service = "", region = "", account = "", ...rest] = text.split(":");
  const resource = rest.join(":");
  if (arn !== "arn" || !/^aws[a-z-]*$/.test(partition) || service === "" || resource === "") return undefined;
  return { partition, service, region, account, resource };
}

/** The partition of a Region: China and GovCloud have their own, and there are more than are known here. */
export function partitionOf(region: string): string | undefined {
  if (region.startsWith("cn-")) return "aws-cn";
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  return /^(?:af|ap|ca|eu|il|me|mx|sa|us)-(?!iso)[a-z]+-\d+$/.test(region) ? "aws" : undefined;
}
