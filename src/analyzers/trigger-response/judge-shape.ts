import type { Finding } from "../finding.ts";
import { maskSecrets } from "../../lib/mask-secrets.ts";
import type { TriggerResponseCause } from "./causes.ts";
import { nearestName } from "./recognize-trigger.ts";
import { isRecord } from "../../evidence/narrow.ts";
import { describeValue, type JsonRecord } from "./describe-value.ts";
import type { Shape } from "./triggers.ts";

export type ShapeFinding = Finding & { cause?: TriggerResponseCause };

const MAX_FINDINGS = 40;

/**
 * Compares an object with the fields that a response has: unknown, misspelt and wrongly typed ones. A null counts as not
 * set, as Cognito itself sends fields as null. `at` is the path of the object, such as `event.response`.
 */
export function judgeFields(value: JsonRecord, fields: Readonly<Record<string, Shape>>, at: string): ShapeFinding[] {
  const names = Object.keys(fields);
  return Object.entries(value)
    .slice(0, 500)
    .flatMap(([name, field]) => {
      const path = `${at}.${shownName(name)}`;
      const shape = fields[name];
      if (!shape) return [unknownField(name, names, path)];
      return field === null || field === undefined ? [] : judgeValue(field, shape, path);
    })
    .slice(0, MAX_FINDINGS);
}

/** Pre token generation: the field of one version of the event in the response of another. */
const OTHER_VERSION: Readonly<Record<string, string>> = {
  claimsAndScopeOverrideDetails:
    "PreTokenGenerationConfig.LambdaVersion V2_0 or V3_0 in LambdaConfig, or claimsOverrideDetails",
  claimsOverrideDetails: "claimsAndScopeOverrideDetails, which versions 2 and 3 of the event read",
};

function unknownField(name: string, names: readonly string[], path: string): ShapeFinding {
  const other = names.some((known) => known in OTHER_VERSION) ? OTHER_VERSION[name] : undefined;
  if (other !== undefined) {
    return {
      code: "other-version",
      severity: "fault",
      observed: `\`${name}\` belongs to another version of this event`,
      expected: other,
      where: path,
      cause: "pre-token-response-of-other-version",
    };
  }
  const near = nearestName(name, names);
  if (near !== undefined) {
    return {
      code: "misspelt-field",
      severity: "fault",
      observed: `\`${shownName(name)}\` is misspelt: Cognito reads \`${near}\` and finds it unset`,
      expected: `\`${near}\``,
      where: path,
      cause: "trigger-response-wrong-shape",
    };
  }
  return {
    code: "extra-field",
    severity: "warning",
    observed: `\`${shownName(name)}\` is no field of this response. One report has such a field answered with an error about the function's output`,
    expected: names.length === 0 ? "an empty response" : `only ${names.map((known) => `\`${known}\``).join(", ")}`,
    where: path,
    cause: "trigger-response-wrong-shape",
  };
}

function judgeValue(value: unknown, shape: Shape, path: string): ShapeFinding[] {
  switch (shape.type) {
    case "boolean":
      return typeof value === "boolean" ? [] : [wrongScalar(value, path, booleanHint(value))];
    case "text":
      return judgeText(value, shape, path);
    case "text-list":
      if (!Array.isArray(value)) return [wrongStructure(value, path, "a list of texts")];
      return value.flatMap((item: unknown, index) => {
        const where = `${path}[${index}]`;
        if (typeof item !== "string") return [wrongScalar(item, where, "a text")];
        return shape.oneOf && !shape.oneOf.includes(item) ? [notOneOf(item, where, shape.oneOf)] : [];
      });
    case "text-map":
      if (!isRecord(value)) return [wrongStructure(value, path, "an object whose values are texts")];
      return Object.entries(value).flatMap(([name, item]) => judgeMapValue(item, `${path}.${shownName(name)}`));
    case "map":
      return isRecord(value) ? [] : [wrongStructure(value, path, "an object")];
    case "fields":
      return isRecord(value) ? judgeFields(value, shape.fields, path) : [wrongStructure(value, path, "an object")];
  }
}

function judgeText(value: unknown, shape: Extract<Shape, { type: "text" }>, path: string): ShapeFinding[] {
  if (typeof value !== "string") {
    return [typeof value === "object" ? wrongStructure(value, path, "a text") : wrongScalar(value, path, "a text")];
  }
  if (shape.oneOf && !shape.oneOf.includes(value)) return [notOneOf(value, path, shape.oneOf)];
  if (shape.max !== undefined && value.length > shape.max) {
    return [
      {
        code: "text-too-long",
        severity: "fault",
        observed: `A text of ${value.length} characters`,
        expected: `at most ${shape.max} characters`,
        where: path,
        cause: "trigger-response-wrong-shape",
      },
    ];
  }
  return [];
}

function judgeMapValue(value: unknown, path: string): ShapeFinding[] {
  if (typeof value === "string" || value === null || value === undefined) return [];
  return [
    typeof value === "object" ? wrongStructure(value, path, "a text") : wrongScalar(value, path, "a text, in quotes"),
  ];
}

function booleanHint(value: unknown): string {
  if (typeof value !== "string") return "true or false";
  const meant = /^(?:true|false)$/i.exec(value)?.[0].toLowerCase();
  return meant === undefined ? "true or false, without quotes" : `${meant} without quotes`;
}

/** A value of the wrong kind that is no structure: what Cognito does with it is not documented. */
function wrongScalar(value: unknown, path: string, expected: string): ShapeFinding {
  return {
    code: "wrong-type",
    severity: "fault",
    observed: `\`${path.slice(path.lastIndexOf(".") + 1)}\` is ${describeValue(value)}. What Cognito makes of that is not documented`,
    expected,
    where: path,
    cause: "trigger-response-wrong-shape",
  };
}

/** A list for an object and the like: reported as InvalidLambdaResponseException, https://github.com/brefphp/bref/issues/1727 */
function wrongStructure(value: unknown, path: string, expected: string): ShapeFinding {
  return {
    code: "wrong-structure",
    severity: "fault",
    observed: `\`${path.slice(path.lastIndexOf(".") + 1)}\` is ${describeValue(value)}. Cognito answers InvalidLambdaResponseException`,
    expected,
    where: path,
    cause: "trigger-response-wrong-shape",
  };
}

function notOneOf(value: string, path: string, allowed: readonly string[]): ShapeFinding {
  const begun = allowed.find((known) => value.length >= 4 && known.startsWith(value.toUpperCase()));
  const near = nearestName(value, allowed) ?? begun;
  const read = value === "" ? "an empty text" : `\`${shownName(value)}\``;
  return {
    code: "unknown-value",
    severity: "fault",
    observed: `Read: ${read}, which this field does not take`,
    expected: near === undefined ? `one of ${allowed.join(", ")}` : `\`${near}\`; or another of ${allowed.join(", ")}`,
    where: path,
    cause: "trigger-response-wrong-shape",
  };
}

/** A name from the answer as it may be shown. */
export function shownName(name: string): string {
  return maskSecrets(name.slice(0, 80)).text;
}
