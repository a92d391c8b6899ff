import { asString } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { parseArn, partitionOf } from "./parse-arn.ts";

/** Where identities of other Regions were once kept: which Regions take them today is listed in user-pool-email. */
const SHARED = ["us-east-1", "us-west-2", "eu-west-1"];

/** The identity itself is an address or a domain, so only its Region and form come into the words. */
export const poolSesIdentityUsable: Check = {
  id: "pool-ses-identity-usable",
  title: "The SES identity is named by its ARN, in a Region that the pool can send from",
  otherwise: "The SES identity is not one that the pool can send from",
  group: "messages",
  reads: ["pool"],
  needs: [],
  fails: ["ses-identity-not-verified"],
  passes: [],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["pool", "EmailConfiguration.SourceArn"],
        ["pool", "EmailConfiguration.EmailSendingAccount"],
        ["pool", "Id"],
      ],
      ([source, account, id]) => {
        const expected = "arn:PARTITION:ses:REGION:ACCOUNT:identity/…, Region of the pool";
        if ((source ?? "") === "") {
          return { ok: account !== "DEVELOPER", observed: "no identity is named", expected };
        }
        const pool = /^([a-z0-9-]+)_/.exec(asString(id) ?? "")?.[1];
        if (typeof source !== "string" || pool === undefined) return { unknown: "SourceArn or Id are not texts" };
        const arn = parseArn(source);
        if (arn?.service !== "ses" || arn.region === "" || !/^identity\/./.test(arn.resource)) {
          return { ok: false, observed: "not the ARN of an SES identity", expected };
        }
        const partition = partitionOf(pool);
        if (partition !== undefined && arn.partition !== partition) {
          return { ok: false, observed: `partition ${arn.partition}`, expected: `partition ${partition}` };
        }
        if (arn.region !== pool && !SHARED.includes(arn.region)) {
          return { unknown: `whether a pool in ${pool} can send from ${arn.region} is listed in the developer guide` };
        }
        return { ok: true, observed: `an identity in ${arn.region}`, expected };
      },
    ),
};
