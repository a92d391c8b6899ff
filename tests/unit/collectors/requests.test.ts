import { describe, expect, it } from "vitest";
import { domainName, userFilters } from "../../../src/collectors/requests.ts";

describe("a sign-in name", () => {
  it.each([
    ["a@example.com", ["email", "username", "preferred_username"]],
    ["+15555550123", ["phone_number", "username", "preferred_username"]],
    ["0a1b2c3d-0000-4000-8000-0123456789ab", ["sub", "username"]],
    ["someone", ["username", "preferred_username"]],
  ])("%s is looked up by its shape", (name, attributes) => {
    expect(userFilters(name)).toEqual(attributes.map((attribute) => `${attribute} = "${name}"`));
  });

  it("cannot end its filter", () => {
    expect(userFilters('x" or \\')[0]).toBe('username = "x\\" or \\\\"');
  });
});

describe("a domain", () => {
  it.each([
    ["https://Example.auth.eu-west-1.amazoncognito.com/login?x=1", "example"],
    ["example.auth-fips.us-gov-west-1.amazoncognito.com", "example"],
    ["auth.example.com", "auth.example.com"],
    ["example", "example"],
  ])("%s is asked for as %s", (host, name) => {
    expect(domainName(host)).toBe(name);
  });
});
