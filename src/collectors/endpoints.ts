import { SDK_FIPS_REGIONS, SDK_PARTITIONS } from "./sdk-regions.ts";

/** The parts of AWS that share no accounts. */
export type Partition = keyof typeof SDK_PARTITIONS;
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
 * What the SDK does not know: in which of its Regions Cognito is not offered, or not known to be.
 * https://docs.aws.amazon.com/general/latest/gr/cognito_identity.html and, for China, the endpoint data of botocore 1.43.
 */
const WITHOUT_COGNITO: ReadonlySet<string> = new Set(["me-west-1", "sa-west-1", "cn-northwest-1"]);

/** For GovCloud the SDK spells FIPS hosts and does not say where there is one; botocore's endpoint data does. */
const WITH_FIPS: ReadonlySet<string> = new Set([...SDK_FIPS_REGIONS, "us-gov-west-1"]);

/** All Regions, commercial ones first, each group in alphabetical order. */
export const REGIONS: readonly Region[] = (Object.keys(SDK_PARTITIONS) as Partition[]).flatMap((partition) =>
  SDK_PARTITIONS[partition].regions
    .filter((id) => !WITHOUT_COGNITO.has(id))
    .map((id): Region => ({
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
  return `https://${service}${fips ? "-fips" : ""}.${region}.${SDK_PARTITIONS[partitionOf(region)].suffix}`;
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
