import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestUrl, urlDifference } from "../../../src/lib/url-difference.ts";

const BASE = "https://app.example.com/callback";

describe("urlDifference", () => {
  it.each([
    ["https://app.example.com/callback/", ["trailing slash"]],
    ["http://app.example.com/callback", ["scheme"]],
    ["HTTPS://app.example.com/callback", ["letter case"]],
    ["https://App.Example.com/callback", ["letter case"]],
    ["https://app.example.com/Callback", ["letter case"]],
    ["https://app.example.com:443/callback", ["port"]],
    ["https://app.example.com:8443/callback", ["port"]],
    ["https://www.example.com/callback", ["host"]],
    ["https://app.example.com/call%62ack", ["encoding"]],
    ["https://app.example.com/Call%62ack/", ["letter case", "encoding", "trailing slash"]],
    ["https://app.example.com/callback/done", ["trailing path"]],
    ["https://app.example.com", ["trailing path"]],
    ["https://app.example.com/other", ["path"]],
    ["https://app.example.com/callbacks", ["path"]],
    ["https://app.example.com/callback?next=%2F", ["query"]],
    ["https://app.example.com/callback#top", ["fragment"]],
    [" https://app.example.com/callback", ["white space"]],
    ["http://app.example.com:3000/callback/", ["scheme", "port", "trailing slash"]],
  ])("%s differs from the base in %j", (other, parts) => {
    expect(urlDifference(BASE, other)).toEqual(parts);
    expect(urlDifference(other, BASE)).toEqual(parts);
  });

  it("takes an encoded query for a matter of encoding", () => {
    expect(urlDifference(`${BASE}?a=b c`, `${BASE}?a=b%20c`)).toEqual(["encoding"]);
  });

  it("tells an empty path from a slash", () => {
    expect(urlDifference("https://app.example.com", "https://app.example.com/")).toEqual(["trailing slash"]);
  });

  it("compares schemes of apps", () => {
    expect(urlDifference("myapp://callback", "myapp://callback/")).toEqual(["trailing slash"]);
    expect(urlDifference("myapp://callback", "otherapp://callback")).toEqual(["scheme"]);
    expect(urlDifference("com.example.app:/cb", "com.example.app:/cb")).toEqual([]);
  });

  it("tells localhost from its address, and finds the port of an IPv6 address", () => {
    expect(urlDifference("http://localhost:3000/", "http://127.0.0.1:3000/")).toEqual(["host"]);
    expect(urlDifference("http://[::1]:3000/", "http://[::1]:8080/")).toEqual(["port"]);
  });

  it("bears escapes that cannot be decoded", () => {
    expect(urlDifference(`${BASE}%zz`, `${BASE}%25zz`)).toEqual(["path"]);
  });

  it("finds a difference exactly when the texts differ, in either order", () => {
    const text = fc.oneof(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true }));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(urlDifference(a, b).length > 0).toBe(a !== b);
        expect(urlDifference(a, b)).toEqual(urlDifference(b, a));
        expect(urlDifference(a, a)).toEqual([]);
      }),
    );
  });
});

describe("nearestUrl", () => {
  it("picks the URL with the fewest differences", () => {
    const list = [
      "https://other.example.org/x",
      "http://app.example.com:80/callback/",
      "https://app.example.com/callback/",
    ];
    expect(nearestUrl(BASE, list)).toEqual({ url: "https://app.example.com/callback/", parts: ["trailing slash"] });
  });

  it("finds none when host and path both differ", () => {
    expect(nearestUrl(BASE, ["https://other.example.org/x"])).toBeUndefined();
    expect(nearestUrl(BASE, [])).toBeUndefined();
  });

  it("does not name the URL itself", () => {
    expect(nearestUrl(BASE, [BASE])).toBeUndefined();
  });
});
