import { parseDocument, type CollectionTag, type ScalarTag } from "yaml";
import { asString, isRecord } from "../../evidence/narrow.ts";
import { cutOutResources } from "./cut-out-resources.ts";
import type { RawRead, RawResource } from "./raw-resource.ts";
import { Unresolved } from "./unresolved.ts";

const FUNCTIONS =
  "Ref Sub GetAtt Join If FindInMap Select Split ImportValue Base64 Cidr Equals And Or Not Condition Transform GetAZs ForEach Length ToJsonString";

/** Short forms of the functions of CloudFormation: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html */
const TAGS: (ScalarTag | CollectionTag)[] = FUNCTIONS.split(" ").flatMap((name): (ScalarTag | CollectionTag)[] => {
  const tag = `!${name}`;
  return [
    {
      tag,
      resolve: (text: string) => (name === "Sub" && !text.includes("${") ? text : new Unresolved(`${tag} ${text}`)),
    },
    { tag, collection: "seq", resolve: () => new Unresolved(tag) },
    { tag, collection: "map", resolve: () => new Unresolved(tag) },
  ];
});

/** YAML that is nested deeper is not read: no template is, and it would cost the stack. */
const MAX_INDENT = 200;
const MAX_LENGTH = 2_000_000;

/**
 * The Cognito resources of a template in YAML. Null when the text names none. Of a long template only these resources are
 * parsed, each by itself: it costs less, and a slip elsewhere does not matter.
 */
export function readTemplateText(text: string): RawRead | null {
  const format = "CloudFormation template";
  if (text.length > MAX_LENGTH || !/AWS::Cognito::[A-Za-z]/.test(text)) return null;
  const { pieces, rest } = cutOutResources(text, /AWS::Cognito::[A-Za-z]/);
  const resources: RawResource[] = [];
  let stopped: RawRead["stopped"] = rest === null ? null : { ...TOO_MUCH, where: `line ${rest}, column 1` };
  for (const piece of pieces) {
    const read = readYaml(piece.text, piece.line);
    resources.push(...read.resources);
    stopped ??= read.stopped;
  }
  return { format, resources, stopped };
}

const TOO_MUCH = {
  observed: "Only the resources before this are read",
  expected: "the Cognito resources of the template alone",
};

function readYaml(text: string, firstLine: number): Pick<RawRead, "resources" | "stopped"> {
  if (isTooDeep(text)) {
    const where = `line ${firstLine}, column 1`;
    return {
      resources: [],
      stopped: { where, observed: "The YAML is nested too deep", expected: "a resource of a template" },
    };
  }
  const document = parseDocument(text, {
    customTags: TAGS,
    logLevel: "silent",
    strict: false,
    uniqueKeys: false,
    maxAliasCount: 100,
  } as Parameters<typeof parseDocument>[1]);
  const [error] = document.errors;
  const partial = error !== undefined;
  const resources = (readTemplate(toPlain(document)) ?? []).map((one) => ({ ...one, partial }));
  if (!error) return { resources, stopped: null };
  const [position] = error.linePos ?? [];
  const where = `line ${(position?.line ?? 1) + firstLine - 1}, column ${position?.col ?? 1}`;
  const said = error.message.split("\n", 1)[0]?.replace(/ at line \d{1,9}, column \d{1,9}:?$/, "") ?? "YAML";
  return { resources, stopped: { where, observed: `The YAML stops here: ${said}`, expected: "YAML that goes on" } };
}

function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return null;
  }
}

/** Indentation, and brackets or dashes in a row, bound the depth of YAML. */
function isTooDeep(text: string): boolean {
  let brackets = 0;
  for (const line of text.split("\n")) {
    if (
      line.length - line.trimStart().length > MAX_INDENT ||
      /^\s{0,200}(?:- ){50}/.test(line) ||
      /(?:\? ){20}|(?:: ){20}/.test(line)
    )
      return true;
    for (const char of line) if (char === "[" || char === "{") brackets += 1;
  }
  return brackets > 5_000;
}

/** The Cognito resources of a parsed template, of its `Resources`, or of one resource alone; null when there is none. */
export function readTemplate(value: unknown): RawResource[] | null {
  if (!isRecord(value)) return null;
  const all = isRecord(value.Resources) ? value.Resources : value;
  const found = (typeof all.Type === "string" ? [["resource", all] as const] : Object.entries(all))
    .slice(0, 2_000)
    .flatMap(([name, item]): RawResource[] => {
      const type = isRecord(item) ? (asString(item.Type) ?? "") : "";
      if (!isRecord(item) || !/^AWS::Cognito::[A-Za-z]{4,60}$/.test(type)) return [];
      const properties = isRecord(item.Properties) ? withReferences(item.Properties, 0) : {};
      return [
        {
          type,
          name: /^[\w.-]{1,120}$/.test(name) ? name : type,
          properties: isRecord(properties) ? properties : {},
          partial: false,
        },
      ];
    });
  return found.length === 0 ? null : found;
}

const MAX_DEPTH = 40;

/** `{"Ref": …}` and `{"Fn::…": …}` are references in JSON. */
function withReferences(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) return new Unresolved("a value nested too deep");
  if (value instanceof Unresolved) return value;
  if (Array.isArray(value)) return value.map((item) => withReferences(item, depth + 1));
  if (!isRecord(value)) return value;
  const keys = Object.keys(value);
  const [key = ""] = keys;
  if (keys.length === 1 && (key === "Ref" || key.startsWith("Fn::"))) {
    const inner = value[key];
    if (key === "Fn::Sub" && typeof inner === "string" && !inner.includes("${")) return inner;
    return new Unresolved(typeof inner === "string" ? `${key} ${inner}` : key);
  }
  return Object.fromEntries(keys.map((name) => [name, withReferences(value[name], depth + 1)]));
}
