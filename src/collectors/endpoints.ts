/** The parts of AWS that share no accounts, and how their hosts end. */
const SUFFIX = {
  aws: "amazonaws.com",
  "aws-cn": "amazonaws.com.cn",
  "aws-us-gov": "amazonaws.com",
  "aws-eusc": "amazonaws.eu",
};

export type Partition = keyof typeof SUFFIX;
export type Service = "cognito-idp" | "cognito-identity";

/** A Region of AWS where Cognito can be called. */
export interface Region {
  id: string;
  partition: Partition;
  /** The China Regions have identity pools only. */
  services: readonly Service[];
  /** There is a host for FIPS 140. */
  fips: boolean;
}

/**
 * Regions in which Cognito is offered: https://docs.aws.amazon.com/general/latest/gr/cognito_identity.html and, for China
 * and the European Sovereign Cloud, the endpoint data of botocore 1.43. The installed SDK knows partitions, Regions and
 * how hosts are spelt, but not which service is where; a test compares this list with it.
 */
const BY_PARTITION: Readonly<Record<Partition, string>> = {
  aws: "af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2",
  "aws-cn": "cn-north-1",
  "aws-us-gov": "us-gov-east-1 us-gov-west-1",
  "aws-eusc": "eusc-de-east-1",
};

/** https://docs.aws.amazon.com/general/latest/gr/cognito_identity.html; for GovCloud, botocore's endpoint data. */
const WITH_FIPS = new Set(["us-east-1", "us-east-2", "us-west-1", "us-west-2", "us-gov-west-1"]);

/** All Regions, commercial ones first, each group in alphabetical order. */
export const REGIONS: readonly Region[] = (Object.keys(BY_PARTITION) as Partition[]).flatMap((partition) =>
  BY_PARTITION[partition].split(" ").map((id): Region => ({
    id,
    partition,
    services: partition === "aws-cn" ? ["cognito-identity"] : ["cognito-idp", "cognito-identity"],
    fips: WITH_FIPS.has(id),
  })),
);

/** The partition of a Region, known or not: new Regions keep the prefix of their partition. */
export function partitionOf(region: string): Partition {
  if (region.startsWith("cn-")) return "aws-cn";
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  return region.startsWith("eusc-") ? "aws-eusc" : "aws";
}

/** True when a text has the form of a Region's id. Only such a text may become part of a host name. */
export function isRegion(text: string): boolean {
  return /^[a-z]{2,4}(?:-[a-z]+){1,2}-\d{1,2}$/.test(text);
}

/** The address of a service in a Region: `https://cognito-idp.eu-west-1.amazonaws.com`. */
export function endpointOf(service: Service, region: string, fips = false): string {
  return `https://${service}${fips ? "-fips" : ""}.${region}.${SUFFIX[partitionOf(region)]}`;
}

/**
 * What a Content-Security-Policy has to list in `connect-src` so that the collectors may call. A wildcard will not do:
 * it may stand only in front of a host, and `*.amazonaws.com` would let a page send data to anybody's bucket.
 *
 * @param regions Regions to list; all by default.
 */
export function connectSources(regions: readonly Region[] = REGIONS): string[] {
  return regions.flatMap(({ id, services, fips }) =>
    services.flatMap((service) => [endpointOf(service, id), ...(fips ? [endpointOf(service, id, true)] : [])]),
  );
}
