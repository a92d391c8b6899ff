import { asString } from "../evidence/narrow.ts";
import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { parseArn, partitionOf } from "./parse-arn.ts";

/**
 * The id of a pool begins with its Region. A replica in a second Region keeps the id of its primary (developer guide,
 * user-pool-multi-region), so there the two differ without an error.
 */
export const poolRegionMatches: Check = {
  id: "pool-region-matches",
  title: "The user pool is in the Region that the app uses",
  otherwise: "The user pool is in another Region than the app uses",
  group: "pool",
  reads: ["pool"],
  needs: ["region"],
  fails: ["region-differs-from-pool", "wrong-pool-or-client"],
  passes: ["region-differs-from-pool"],
  run: (evidence, { region = "" }) =>
    inspectSeveral(
      evidence,
      [
        ["pool", "Id"],
        ["pool", "Arn"],
      ],
      ([idValue, arnValue]) => {
        const home = /^([a-z0-9-]+)_[0-9a-zA-Z]+$/.exec(asString(idValue) ?? "")?.[1];
        if (home === undefined) return { unknown: "the id of the pool does not have the form REGION_id" };
        if (!/^[a-z]{2,4}(?:-[a-z]+){1,2}-\d{1,2}$/.test(home)) {
          return { unknown: `the id names no Region of AWS but ${home}, as those of an emulator do` };
        }
        const arn = parseArn(asString(arnValue) ?? "");
        if (home !== region && arn?.region === region) {
          return { unknown: `this looks like the replica in ${region} of a pool of ${home}` };
        }
        const partition = partitionOf(region);
        if (home === region && arn && partition !== undefined && arn.partition !== partition) {
          return { ok: false, observed: `partition ${arn.partition}`, expected: `partition ${partition} of ${region}` };
        }
        return { ok: home === region, observed: home, expected: region };
      },
    ),
};
