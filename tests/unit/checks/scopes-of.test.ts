import { describe, expect, it } from "vitest";
import { oauthFlow } from "../../../src/checks/oauth-flow.ts";
import { scopesOf } from "../../../src/checks/scopes-of.ts";
import { signInFlow } from "../../../src/evidence/sign-in-flow.ts";

describe("the scopes of a request", () => {
  it.each(["openid email", "openid+email", "openid%20email", " openid, email "])("%s are two", (text) => {
    expect(scopesOf(text, ["openid", "email"])).toEqual(["openid", "email"]);
  });

  it("are one where a scope of that name is known", () => {
    expect(scopesOf("api/a+b", ["api/a+b"])).toEqual(["api/a+b"]);
    expect(scopesOf("100%", [])).toEqual(["100%"]);
  });
});

describe("a flow", () => {
  it("is understood in the words of a request, a list and a person", () => {
    expect(["ALLOW_USER_SRP_AUTH", "user_srp_auth", "USER_SRP_AUTH "].map(signInFlow)).toEqual(
      Array.from({ length: 3 }, () => "USER_SRP_AUTH"),
    );
    expect(["code", "authorization_code", "token", "implicit"].map(oauthFlow)).toEqual([
      "code",
      "code",
      "implicit",
      "implicit",
    ]);
  });

  it("of another name is none", () => {
    expect(["PASSWORD", "constructor", ""].map(signInFlow)).toEqual([undefined, undefined, undefined]);
    expect(["id_token", "refresh_token", "constructor"].map(oauthFlow)).toEqual([undefined, undefined, undefined]);
  });
});
