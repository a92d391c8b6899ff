import { inspect } from "../evidence/inspect.ts";
import type { Check } from "./check.ts";
import { parseArn } from "./parse-arn.ts";

/** The certificate of a custom domain has to be in us-east-1: cognito-user-pools-add-custom-domain. */
export const domainCertificateInUsEast1: Check = {
  id: "domain-certificate-in-us-east-1",
  title: "The certificate of the custom domain is in us-east-1",
  otherwise: "The certificate of the custom domain is not in us-east-1",
  group: "sign-in pages",
  reads: ["domain"],
  needs: [],
  fails: ["custom-domain-certificate-not-usable"],
  passes: [],
  run: (evidence) =>
    inspect(evidence, "domain", "CustomDomainConfig.CertificateArn", (value) => {
      const expected = "an ACM certificate in us-east-1";
      // A prefix domain has no CustomDomainConfig and uses a certificate of AWS.
      if ((value ?? "") === "") return { ok: true, observed: "a prefix domain, which needs none", expected };
      if (typeof value !== "string") return { unknown: "CertificateArn is not a text" };
      const arn = parseArn(value);
      if (arn?.service !== "acm") return { ok: false, observed: "not the ARN of an ACM certificate", expected };
      return { ok: arn.region === "us-east-1", observed: `a certificate in ${arn.region || "no Region"}`, expected };
    }),
};
