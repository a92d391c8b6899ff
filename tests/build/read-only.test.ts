import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ALLOWED_OPERATIONS } from "../../src/collectors/aws/allowed-operations.ts";
import { RESOURCES } from "../../src/fixes/resources.ts";
import { DIST, siteFiles } from "../support/site.ts";

const scripts = siteFiles()
  .filter((file) => file.endsWith(".js"))
  .map((file) => ({ file, code: readFileSync(join(DIST, file), "utf8") }));

/**
 * The SDK can only call an operation through its command: a class that extends what `makeCommand(…, "Name", schema)`
 * gives, with a schema of kind 9. The names of printed commands are texts elsewhere, and can call nothing.
 */
const COMMAND = /extends [\w$]+\([\w$]+,\s*[\w$]+,\s*[`"'](\w+)[`"'],\s*[\w$]+\)/g;
const OPERATION_SCHEMA = /=\[9,/g;

const commands = scripts.flatMap(({ file, code }) =>
  [...code.matchAll(COMMAND)].map((match) => ({ file, name: match[1] ?? "" })),
);

describe("the scripts of the site", () => {
  it("hold SDK commands of the read-only list, and no other", () => {
    const names = commands.map(({ name }) => name);
    expect(names.filter((name) => !Object.hasOwn(ALLOWED_OPERATIONS, name))).toEqual([]);
    expect(new Set(names)).toEqual(new Set(Object.keys(ALLOWED_OPERATIONS)));
  });

  it("hold no operation of the SDK beside these commands, whatever it is called after minifying", () => {
    const schemas = scripts.reduce((sum, { code }) => sum + (code.match(OPERATION_SCHEMA)?.length ?? 0), 0);
    expect(schemas).toBe(commands.length);
  });

  it("name no target of an update, as a request by hand would have to", () => {
    const updates = Object.values(RESOURCES).map(({ update }) => update);
    const targets = scripts.filter(({ code }) => updates.some((update) => code.includes(`Service.${update}`)));
    expect(targets.map(({ file }) => file)).toEqual([]);
  });

  it("have the names of updates only in chunks that hold no command, as texts to print", () => {
    const updates = Object.values(RESOURCES).map(({ update }) => update);
    const named = scripts.filter(({ code }) =>
      updates.some((update) => new RegExp(`[\`"']${update}[\`"']`).test(code)),
    );
    expect(named.length).toBeGreaterThan(0);
    const calling = new Set(commands.map(({ file }) => file));
    expect(named.map(({ file }) => file).filter((file) => calling.has(file))).toEqual([]);
  });
});
