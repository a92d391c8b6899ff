import { describe, expect, it } from "vitest";
import { commandsFor, commandText } from "../../../../src/collectors/pasted/commands-for.ts";
import { READINGS, type ReadingName } from "../../../../src/evidence/evidence.ts";
import { PLACEHOLDERS } from "../../../../src/schemas/placeholders.ts";
import { operationInput } from "../../../support/sdk-model.ts";

const ALL = Object.keys(READINGS) as ReadingName[];
const SUBJECT = {
  region: "eu-west-1",
  userPoolId: "eu-west-1_Example1",
  clientId: "1example",
  identityPoolId: "eu-west-1:0a1b",
  username: "some one",
  providerName: "My IdP",
  domain: "https://example.auth.eu-west-1.amazoncognito.com/login",
};

describe("the commands", () => {
  it("give every option that the operation requires, and none that it does not know", () => {
    const all = [...commandsFor(ALL, SUBJECT), ...commandsFor(["user"], SUBJECT, "AdminGetUser")];
    for (const { command } of all.filter(({ operation }) => !operation.startsWith("GET "))) {
      const [, service = "", verb = ""] = command.split(" ");
      const given = [...command.replace(/'[^']*'/g, "").matchAll(/ --([a-z-]+)/g)].map(([, option = ""]) =>
        option.replaceAll("-", ""),
      );
      const input = operationInput(service, verb);
      expect(input, command).not.toBeNull();
      const members = (input?.members ?? []).map((name) => name.toLowerCase());
      const global = ["region", "output", "nosignrequest", "maxitems"];
      expect(
        given.filter((option) => !members.includes(option) && !global.includes(option)),
        command,
      ).toEqual([]);
      expect(
        (input?.required ?? []).filter((name) => !given.includes(name.toLowerCase())),
        command,
      ).toEqual([]);
      expect(command).toContain("--region eu-west-1");
      expect(command).toContain("--output json");
    }
  });

  it("fill in what is known, quoted for a shell", () => {
    const of = (name: ReadingName, subject = {}) => commandsFor([name], { ...SUBJECT, ...subject })[0]?.command;
    expect(of("domain")).toBe(
      "aws cognito-idp describe-user-pool-domain --domain example --region eu-west-1 --output json",
    );
    expect(of("provider")).toContain("--provider-name 'My IdP'");
    expect(of("user", { username: "o'neil\"x@example.com" })).toContain(
      `--filter 'email = "o'\\''neil\\"x@example.com"'`,
    );
    expect(of("groups", { username: "$(rm -rf ~)" })).toContain("--username '$(rm -rf ~)'");
    expect(of("groups", { username: "a\nb" })).toContain("--username USERNAME");
  });

  it("show what is not known as a placeholder, and name it", () => {
    const commands = commandsFor(ALL, {});
    for (const { command, blanks } of commands) {
      expect(blanks.filter((blank) => !Object.hasOwn(PLACEHOLDERS, blank) || !command.includes(blank))).toEqual([]);
      expect(blanks).toContain("REGION");
    }
    expect(commands.find(({ reading }) => reading === "user")?.command).toContain(`--filter 'username = "USERNAME"'`);
  });

  it("hold no token: it is read from a variable", () => {
    for (const { command } of commandsFor(["tokenUser", "authFactors"], SUBJECT))
      expect(command).toContain('--access-token "$token"');
  });

  it("search a user by every name that may be meant", () => {
    const filters = commandsFor(["user"], { ...SUBJECT, username: "jane@example.com" }).map(
      ({ command }) => /--filter '(\w+)/.exec(command)?.[1],
    );
    expect(filters).toEqual(["email", "username", "preferred_username"]);
  });

  it("download what the pool publishes, without keys", () => {
    expect(commandsFor(["publicKeys"], SUBJECT).map(({ command }) => command)).toEqual([
      "curl -sS https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example1/.well-known/jwks.json",
    ]);
    expect(commandsFor(["publicKeys"], { userPoolId: "x; rm -rf ~" })[0]?.blanks).toEqual(["REGION", "USER_POOL_ID"]);
  });

  it("are copied with the CLI's pager off, which would swallow the commands after the first", () => {
    const text = commandText(commandsFor(["pool", "client"], SUBJECT));
    expect(text.split("\n")[0]).toBe('export AWS_PAGER=""');
    expect(text.split("\n")).toHaveLength(3);
    expect(commandText(commandsFor(["publicKeys"], SUBJECT))).not.toContain("AWS_PAGER");
  });

  it("are printed once each", () => {
    const commands = commandsFor(["importJob", "importJobs", "importJob"], SUBJECT);
    expect(commands.map(({ operation }) => operation)).toEqual(["ListUserImportJobs", "DescribeUserImportJob"]);
  });
});
