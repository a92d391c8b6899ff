import { HANDLER_BODIES } from "./handler-bodies.ts";
import { sampleEvent } from "./sample-event.ts";
import { triggerOf, type Shape, type TriggerId } from "./triggers.ts";

/** Programs for one trigger in one language: the function, and a test of it for the person's own repository. */
export interface PrintedHandler {
  language: "Node.js" | "Python";
  handler: { file: string; code: string };
  test: { file: string; code: string; run: string };
}

/** A correct minimal function for a trigger and a test that runs it, in Node.js and in Python. */
export function printHandler(trigger: TriggerId): readonly PrintedHandler[] {
  return [nodeHandler(trigger), pythonHandler(trigger)];
}

function nodeHandler(trigger: TriggerId): PrintedHandler {
  const body = HANDLER_BODIES[trigger].node;
  const usesRandom = body.some((line) => line.includes("randomInt"));
  return {
    language: "Node.js",
    handler: {
      file: "index.mjs",
      code: lines(
        ...(usesRandom ? ['import { randomInt } from "node:crypto";', ""] : []),
        "export const handler = async (event) => {",
        ...body.map((line) => `  ${line}`),
        "  return event;",
        "};",
      ),
    },
    test: {
      file: "index.test.mjs",
      run: "node --test",
      code: lines(
        'import assert from "node:assert/strict";',
        'import test from "node:test";',
        'import { handler } from "./index.mjs";',
        "",
        `const sent = ${JSON.stringify(sampleEvent(trigger), null, 2)};`,
        "",
        'test("the function returns the event, changed below response only", async () => {',
        "  const returned = JSON.parse(JSON.stringify(await handler(structuredClone(sent))));",
        "  assert.deepEqual({ ...returned, response: null }, { ...sent, response: null });",
        "});",
        "",
        'test("the response has the fields and types that Cognito reads", async () => {',
        "  const { response } = await handler(structuredClone(sent));",
        "  const types = " + JSON.stringify(typesOf(trigger)) + ";",
        "  for (const [name, value] of Object.entries(response)) {",
        "    assert.ok(name in types, `${name} is no field of this response`);",
        "    if (value !== null && value !== undefined) {",
        '      assert.equal(Array.isArray(value) ? "list" : typeof value, types[name], name);',
        "    }",
        "  }",
        "});",
      ),
    },
  };
}

function pythonHandler(trigger: TriggerId): PrintedHandler {
  const body = HANDLER_BODIES[trigger].python;
  const usesRandom = body.some((line) => line.includes("secrets."));
  const types = Object.entries(typesOf(trigger)).map(
    ([name, type]) => `        '${name}': ${PYTHON_TYPES[type] ?? "object"},`,
  );
  return {
    language: "Python",
    handler: {
      file: "handler.py",
      code: lines(
        ...(usesRandom ? ["import secrets", "", ""] : []),
        "def lambda_handler(event, context):",
        ...body.map((line) => `    ${line}`),
        "    return event",
      ),
    },
    test: {
      file: "test_handler.py",
      run: "python3 -m unittest",
      code: lines(
        "import copy",
        "import json",
        "import unittest",
        "",
        "from handler import lambda_handler",
        "",
        `SENT = json.loads(r'''${JSON.stringify(sampleEvent(trigger), null, 2)}''')`,
        "",
        "",
        "class TriggerTest(unittest.TestCase):",
        "    def test_returns_the_event_changed_below_response_only(self):",
        "        returned = json.loads(json.dumps(lambda_handler(copy.deepcopy(SENT), None)))",
        "        self.assertEqual({**returned, 'response': None}, {**SENT, 'response': None})",
        "",
        "    def test_response_has_the_fields_and_types_that_cognito_reads(self):",
        ...(types.length === 0
          ? ["        types = {}"]
          : ["        types = {", ...types.map((line) => `    ${line}`), "        }"]),
        "        for name, value in lambda_handler(copy.deepcopy(SENT), None)['response'].items():",
        "            self.assertIn(name, types)",
        "            if value is not None:",
        "                self.assertIs(type(value), types[name], name)",
        "",
        "",
        "if __name__ == '__main__':",
        "    unittest.main()",
      ),
    },
  };
}

const JS_TYPES: Readonly<Record<Shape["type"], string>> = {
  boolean: "boolean",
  text: "string",
  "text-list": "list",
  "text-map": "object",
  map: "object",
  fields: "object",
};

const PYTHON_TYPES: Readonly<Record<string, string>> = { boolean: "bool", string: "str", list: "list", object: "dict" };

function typesOf(trigger: TriggerId): Record<string, string> {
  return Object.fromEntries(
    Object.entries(triggerOf(trigger).response).map(([name, { type }]) => [name, JS_TYPES[type]]),
  );
}

function lines(...all: string[]): string {
  return `${all.join("\n")}\n`;
}
