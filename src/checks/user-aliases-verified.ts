import type { Check } from "./check.ts";
import { inspectSeveral } from "./inspect-several.ts";
import { judgeVerified } from "./judge-verified.ts";
import { stringList } from "./string-list.ts";
import { userAttributes } from "./user-attributes.ts";

/** An alias leads to its user once it is verified; preferred_username needs no verification: AliasAttributes. */
export const userAliasesVerified: Check = {
  id: "user-aliases-verified",
  title: "Every e-mail address or phone number that the user signs in with is verified",
  otherwise: "An e-mail address or phone number that the user signs in with is not verified",
  group: "user",
  reads: ["user", "pool"],
  needs: [],
  fails: ["alias-not-verified", "confirm-by-alias-not-possible", "alias-moved-to-another-user"],
  passes: ["alias-not-verified"],
  run: (evidence) =>
    inspectSeveral(
      evidence,
      [
        ["user", "Attributes"],
        ["pool", "AliasAttributes"],
      ],
      ([attributesValue, aliasesValue]) => {
        const attributes = userAttributes(attributesValue);
        const aliases = stringList(aliasesValue ?? []);
        if (!attributes) return { unknown: "the user's attributes are missing or only a part of them" };
        if (!aliases) return { unknown: "AliasAttributes is not a list of texts" };
        const used = (["email", "phone_number"] as const).filter(
          (name) => aliases.includes(name) && attributes.has(name),
        );
        const open = used.filter((name) => {
          const judgement = judgeVerified(attributesValue, name);
          return "ok" in judgement && !judgement.ok;
        });
        const observed = open.length === 0 ? "none is unverified" : `not verified: ${open.join(", ")}`;
        return { ok: open.length === 0, observed, expected: "every alias of the user verified" };
      },
    ),
};
