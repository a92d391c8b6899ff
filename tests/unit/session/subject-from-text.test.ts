import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { subjectFromText } from "../../../src/session/subject-from-text.ts";

describe("a text tells of the case", () => {
  it("ids and Region of an error message", () => {
    expect(subjectFromText("ResourceNotFoundException: User pool eu-west-1_AbCdEf123 does not exist.")).toEqual({
      userPoolId: "eu-west-1_AbCdEf123",
      region: "eu-west-1",
    });
    expect(
      subjectFromText("Client 4abcdefghij0123456789klmno is configured with secret but SECRET_HASH was not received"),
    ).toEqual({ clientId: "4abcdefghij0123456789klmno" });
  });

  it("the sign-in flow of a request", () => {
    expect(subjectFromText("client.initiate_auth(AuthFlow='USER_PASSWORD_AUTH', …)")).toEqual({
      authFlow: "USER_PASSWORD_AUTH",
    });
  });

  it("the parameters of a sign-in address, decoded", () => {
    const address =
      "https://login.example.com/oauth2/authorize?response_type=token&client_id=1example23456789abcdef&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb&identity_provider=Google&scope=openid+email";
    expect(subjectFromText(address)).toEqual({
      clientId: "1example23456789abcdef",
      oauthFlow: "implicit",
      redirectUri: "https://app.example.com/cb",
      providerName: "Google",
      scope: "openid email",
    });
  });

  it("nothing of a text about something else, and never the name of a user", () => {
    expect(subjectFromText("UserNotFoundException: jane@example.com does not exist, USERNAME=jane")).toEqual({});
  });

  it("something or nothing, whatever the text", () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => typeof subjectFromText(text) === "object"));
    expect(subjectFromText("?redirect_uri=%E0%A4%A")).toEqual({ redirectUri: "%E0%A4%A" });
  });
});
