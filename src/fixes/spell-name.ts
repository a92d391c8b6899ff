/** A name of the API as the AWS CLI spells it: `DescribeUserPool` → `describe-user-pool`. */
export function kebab(name: string): string {
  return name.replace(/(?<!^)([A-Z])/g, "-$1").toLowerCase();
}

/** A name of the API as boto3 and Terraform spell it: `DescribeUserPool` → `describe_user_pool`. */
export function snake(name: string): string {
  return kebab(name).replaceAll("-", "_");
}
