import { describe, expect, it } from "vitest";
import { fieldsOf, withSources } from "../../../../src/islands/connect/with-sources.ts";

describe("wanted readings", () => {
  it("bring along the reading that tells what to ask for", () => {
    expect(withSources(["domain"], {})).toEqual(["pool", "domain"]);
    expect(withSources(["provider"], {})).toEqual(["providers", "provider"]);
    expect(withSources(["devices"], { username: "jane" })).toEqual(["user", "devices"]);
  });

  it("stay as they are when the person said it, or nothing has to be told", () => {
    expect(withSources(["domain"], { domain: "login.example.com" })).toEqual(["domain"]);
    expect(withSources(["client", "pool"], {})).toEqual(["client", "pool"]);
  });

  it("name the fields that they cannot do without", () => {
    expect(fieldsOf(["client", "domain", "user"])).toEqual(["userPoolId", "clientId", "username"]);
  });
});
