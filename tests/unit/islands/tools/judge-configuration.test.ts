import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judgeConfiguration } from "../../../../src/islands/tools/configuration/judge-configuration.ts";

const FOLDER = "tests/fixtures/analyzers/configuration";
const cases = readdirSync(FOLDER).filter((file) => file.endsWith(".in"));
const read = (file: string): string => readFileSync(join(FOLDER, file), "utf8");

describe("the checks on a configuration", () => {
  it.each(cases)("find in %s what stands beside it", (file) => {
    const { kind, faults, depends, chosen } = judgeConfiguration(read(file), 0);
    const codes = (list: { code: string }[]): string[] => list.map(({ code }) => code);
    expect({ kind, faults: codes(faults), depends: codes(depends), chosen }).toEqual(
      JSON.parse(read(file.replace(/\.in$/, ".judged.json"))),
    );
  });

  it("say nothing of a secret", () => {
    for (const file of cases)
      expect(JSON.stringify(judgeConfiguration(read(file), 0))).not.toContain("example0secret0value");
  });

  it("take nothing for a finding that the text leaves open", () => {
    const text =
      'resource "aws_cognito_user_pool_client" "web" {\n  allowed_oauth_flows_user_pool_client = true\n  allowed_oauth_scopes = var.scopes\n  allowed_oauth_flows = ["code"]\n}\n';
    expect(judgeConfiguration(text, 0).faults).toEqual([]);
    expect(judgeConfiguration(text.replace("var.scopes", "[]"), 0).faults.map(({ code }) => code)).toEqual([
      "client-oauth-lists-filled",
    ]);
  });

  it("judge the client that belongs to the chosen pool", () => {
    const pool = (name: string): string => `resource "aws_cognito_user_pool" "${name}" {\n  name = "${name}"\n}\n`;
    const client = (name: string): string =>
      `resource "aws_cognito_user_pool_client" "${name}" {\n  user_pool_id = aws_cognito_user_pool.${name}.id\n}\n`;
    const text = pool("a") + pool("b") + client("b") + client("a");
    expect(judgeConfiguration(text, 0).chosen.client).toBe("aws_cognito_user_pool_client.a");
    expect(judgeConfiguration(text, 0, { pool: "aws_cognito_user_pool.b" }).chosen.client).toBe(
      "aws_cognito_user_pool_client.b",
    );
  });
});
