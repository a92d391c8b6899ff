import { describe, expect, it } from "vitest";
import { buildFix } from "../../../src/fixes/build-fix.ts";
import { writeFix } from "../../../src/fixes/write-fix.ts";
import type { WantedChange } from "../../../src/fixes/wanted-change.ts";

const RELYING_PARTY: WantedChange = {
  of: "user-pool-mfa",
  edits: [{ field: "WebAuthnConfiguration.RelyingPartyId", set: "login.example.com" }],
};

describe("a template of CloudFormation", () => {
  it("has the relying party of a pool that had none", () => {
    const forms = writeFix(buildFix(RELYING_PARTY, { MfaConfiguration: "OFF" }, { UserPoolId: "p" }), "eu-west-1");
    const text = (name: string): string => forms.find(({ dialect }) => dialect === name)?.text ?? "";
    expect(text("cloudformation")).toContain('+    WebAuthnRelyingPartyID: "login.example.com"');
    expect(text("cdk")).toContain('+cfn.addPropertyOverride("WebAuthnRelyingPartyID", "login.example.com");');
  });

  it("loses what is taken away as a whole", () => {
    const wanted: WantedChange = { of: "user-pool-mfa", edits: [{ field: "WebAuthnConfiguration", unset: true }] };
    const present = { MfaConfiguration: "OFF", WebAuthnConfiguration: { RelyingPartyId: "a.example" } };
    const forms = writeFix(buildFix(wanted, present, { UserPoolId: "p" }), "eu-west-1");
    expect(forms.find(({ dialect }) => dialect === "cdk")?.text).toContain(
      '+cfn.addPropertyDeletionOverride("WebAuthnRelyingPartyID");',
    );
  });
});
