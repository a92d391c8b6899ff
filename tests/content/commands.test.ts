import { spawnSync } from "node:child_process";
import { parse } from "@cdktf/hcl2json";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { codeBlocks } from "../../src/rules/commands.ts";
import { articlesOf } from "../../src/schemas/library.ts";
import { loadLibrary } from "../support/library.ts";
import { KNOWN_SERVICES, operationInput, SDK_EXPORTS } from "../support/sdk-model.ts";

const library = await loadLibrary();
const hasPython = spawnSync("python3", ["--version"]).status === 0;

interface Code {
  file: string;
  language: string;
  text: string;
}

const blocks: Code[] = [
  ...[...library.causes, ...articlesOf(library), ...library.incidents, ...library.guides].flatMap(({ file, body }) =>
    codeBlocks(body).map((block) => ({ file, ...block })),
  ),
  ...articlesOf(library).flatMap(({ file, data }) =>
    Object.values(data.tree.questions).flatMap(({ find }) =>
      find.command ? [{ file, language: "sh", text: find.command }] : [],
    ),
  ),
  ...library.guides.flatMap(({ file, data }) =>
    data.steps.flatMap(({ command }) => (command ? [{ file, language: "sh", text: command }] : [])),
  ),
];

/** Options that every AWS CLI command takes. */
const GLOBAL = new Set([
  "region",
  "query",
  "output",
  "profile",
  "cliinputjson",
  "nosignrequest",
  "endpointurl",
  "noclipager",
  "maxitems",
  "pagesize",
  "startingtoken",
  "nopaginate",
]);

interface Call {
  file: string;
  service: string;
  verb: string;
  options: string[];
}

const calls: Call[] = blocks
  .filter(({ language }) => ["sh", "bash"].includes(language))
  .flatMap(({ file, text }) =>
    [...text.replace(/\\\r?\n\s*/g, " ").matchAll(/\baws ([a-z0-9-]+) ([a-z0-9-]+)([^\n|;]*)/g)].map((match) => ({
      file,
      service: match[1] ?? "",
      verb: match[2] ?? "",
      options: [...(match[3] ?? "").replace(/"[^"]*"|'[^']*'/g, "").matchAll(/(?<=\s)--([a-z0-9-]+)/g)].map(
        (option) => option[1] ?? "",
      ),
    })),
  )
  .filter(({ service }) => KNOWN_SERVICES.includes(service));

describe("the commands of the content", () => {
  it("are there", () => {
    expect(calls.length).toBeGreaterThan(10);
  });

  it("name operations and options that the service has, and every option that it requires", () => {
    const wrong = calls.flatMap(({ file, service, verb, options }) => {
      const input = operationInput(service, verb);
      if (!input) return [`${file}: aws ${service} ${verb}: no such operation`];
      const members = new Map(input.members.map((name) => [name.toLowerCase(), name]));
      const given = options.map((option) => option.replaceAll("-", ""));
      const unknown = given.filter(
        (option) => !members.has(option) && !GLOBAL.has(option) && !members.has(option.replace(/^no/, "")),
      );
      const missing = given.includes("cliinputjson")
        ? []
        : input.required.filter((name) => !given.includes(name.toLowerCase()));
      return [
        ...unknown.map((option) => `${file}: aws ${service} ${verb}: unknown option ${option}`),
        ...missing.map((name) => `${file}: aws ${service} ${verb}: ${name} is required`),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

describe("the code of the content", () => {
  const scripts = blocks.filter(({ language }) => ["js", "ts", "javascript", "typescript"].includes(language));

  it("in JavaScript and TypeScript parses", () => {
    const wrong = scripts.flatMap(({ file, text }) => {
      const { diagnostics = [] } = ts.transpileModule(text, {
        reportDiagnostics: true,
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
      });
      return diagnostics.map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
    });
    expect(wrong).toEqual([]);
  });

  it("imports from the SDK only what the SDK exports", () => {
    const wrong = scripts.flatMap(({ file, text }) =>
      [...text.matchAll(/import\s*\{([^}]*)\}\s*from\s*"(@aws-sdk\/[^"]+)"/g)].flatMap((match) => {
        const exported = SDK_EXPORTS[match[2] ?? ""];
        const names = (match[1] ?? "").split(",").map((name) => (name.trim().split(/\s+as\s+/)[0] ?? "").trim());
        return exported
          ? names.filter((name) => name !== "" && !exported.has(name)).map((name) => `${file}: ${name}`)
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("uses no command of the SDK that it does not import", () => {
    const wrong = scripts.flatMap(({ file, text }) =>
      [...text.matchAll(/new (\w+(?:Command|Client))\(/g)]
        .map((match) => match[1] ?? "")
        .filter((name) => !new RegExp(`import[^;]*\\b${name}\\b`).test(text) && text.includes("import "))
        .map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("in JSON and YAML parses", () => {
    const wrong = blocks.flatMap(({ file, language, text }) => {
      if (language === "json") {
        try {
          JSON.parse(text);
        } catch (error) {
          return [`${file}: ${String(error)}`];
        }
      }
      if (language === "yaml") {
        return parseAllDocuments(text, { customTags: CLOUDFORMATION_TAGS })
          .flatMap((document) => ("errors" in document ? document.errors : []))
          .map((error) => `${file}: ${error.message}`);
      }
      return [];
    });
    expect(wrong).toEqual([]);
  });

  it("in Terraform parses", async () => {
    const wrong: string[] = [];
    for (const { file, text } of blocks.filter(({ language }) => language === "hcl")) {
      await parse(file, text).catch((error: unknown) => wrong.push(`${file}: ${String(error)}`));
    }
    expect(wrong).toEqual([]);
  });

  it.skipIf(!hasPython)("in Python parses (where Python is at hand)", () => {
    const python = blocks.filter(({ language }) => language === "python");
    const { stdout, status, stderr } = spawnSync("python3", ["-c", PARSE_PYTHON], {
      input: JSON.stringify(python),
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect({ status, wrong: JSON.parse(stdout) as string[] }).toEqual({ status: 0, wrong: [] });
  });
});

const PARSE_PYTHON = `
import ast, json, sys
wrong = []
for block in json.load(sys.stdin):
    try:
        ast.parse(block["text"])
    except SyntaxError as error:
        wrong.append(block["file"] + ": " + str(error))
print(json.dumps(wrong))
`;

/** The short forms of CloudFormation's functions. */
const CLOUDFORMATION_TAGS = ["Ref", "GetAtt", "Sub", "Join", "If", "Select", "ImportValue"].flatMap((name) => [
  { tag: `!${name}`, resolve: (value: string) => value },
  { tag: `!${name}`, collection: "seq" as const },
]);
