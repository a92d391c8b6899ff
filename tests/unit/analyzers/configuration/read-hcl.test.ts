import { parse } from "@cdktf/hcl2json";
import { describe, expect, it } from "vitest";
import { readHcl, type HclBlock } from "../../../../src/analyzers/configuration/read-hcl.ts";
import { Unresolved } from "../../../../src/analyzers/configuration/unresolved.ts";

const SOURCE = `
# a comment
resource "aws_cognito_user_pool" "main" {
  name              = "users" // another
  mfa_configuration = "OFF"
  list              = ["a", "b",]
  number            = 12
  yes               = true
  text              = "with \\"quotes\\" and # no comment"
  map               = { a = "1", "b" = "2" }
  heredoc           = <<-EOT
    line one
    EOT
  /* a block
     comment */
  password_policy {
    minimum_length = 8
  }
  schema {
    name = "one"
  }
  schema {
    name = "two"
  }
}
`;

/** Our tree in the form of hcl2json. */
const asJson = ({ attributes, blocks }: HclBlock): Record<string, unknown> => {
  const groups: Record<string, unknown[]> = {};
  for (const block of blocks) (groups[block.type] ??= []).push(asJson(block));
  return { ...attributes, ...groups };
};

describe("HCL", () => {
  it("is read as the parser of Terraform reads it, where values are plain", async () => {
    const theirs = (await parse("main.tf", SOURCE)) as {
      resource: { aws_cognito_user_pool: { main: Record<string, unknown>[] } };
    };
    const [block] = readHcl(SOURCE).blocks;
    const ours = block && asJson(block);
    const { heredoc, ...wanted } = theirs.resource.aws_cognito_user_pool.main[0] ?? {};
    expect(String(ours?.heredoc).trim()).toBe(String(heredoc).trim());
    expect({ ...ours, heredoc: undefined }).toEqual({ ...wanted, heredoc: undefined });
  });

  it.each([
    ["a = var.x", "var.x"],
    ["a = aws_lambda_function.x.arn", "aws_lambda_function.x.arn"],
    ['a = "${var.x}-y"', '"${var.x}-y"'],
    ['a = var.x ? "a" : "b"', 'var.x ? "a" : "b"'],
    ["a = merge(\n  { b = 1 },\n  var.c,\n)", "merge( { b = 1 }, var.c, )"],
    ["a = 1 + 2", "1 + 2"],
    ["a = (known after apply)", "(known after apply)"],
  ])("takes %s for not known", (text, why) => {
    const value = readHcl(text).attributes.a;
    expect(value).toBeInstanceOf(Unresolved);
    expect((value as Unresolved).why).toBe(why);
  });

  it("says where a block does not end", () => {
    expect(readHcl('resource "a" "b" {\n  x = 1\n').stopped).toEqual({
      where: "line 3, column 1",
      observed: "The text ends inside of the block `resource a b`".replace("resource a b", "resource a b"),
      expected: "a } that closes the block of line 1, column 1",
    });
  });

  it("goes on after what it does not know", () => {
    expect(readHcl("???\n= 3\na = 1").attributes).toEqual({ a: 1 });
  });
});
