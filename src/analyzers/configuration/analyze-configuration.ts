import type { Evidence, ReadingName } from "../../evidence/evidence.ts";
import { isRecord } from "../../evidence/narrow.ts";
import type { Reading } from "../../evidence/reading.ts";
import { locateJsonError } from "../../lib/locate-json-error.ts";
import { maskSecrets } from "../../lib/mask-secrets.ts";
import type { Analysis } from "../analysis.ts";
import type { Finding } from "../finding.ts";
import { readTemplate, readTemplateText } from "./cloudformation-resources.ts";
import { completeReading, mfaOfPool, NOT_SET } from "./complete-reading.ts";
import { hideUnknown, type UnknownField } from "./hide-unknown.ts";
import { MAPPINGS, type Rules } from "./mapping-rules.ts";
import { mapResource, put } from "./map-resource.ts";
import type { RawRead, RawResource } from "./raw-resource.ts";
import { Unresolved } from "./unresolved.ts";
import { readTerraformJson, readTerraformText } from "./terraform-resources.ts";

/** A resource of a template, as far as it was understood. */
export interface ReadResource {
  /** `aws_cognito_user_pool.main`. */
  name: string;
  type: string;
  /** What it stands for; null for a type that is not looked at. */
  reading: ReadingName | null;
  understood: string[];
  ignored: string[];
  unknown: UnknownField[];
  /** The reference by which it names its pool; empty when it names none. */
  pool: string;
  partial: boolean;
  /** What checks look at. */
  evidence: Evidence;
}

/** What a configuration holds. The checks run on it elsewhere. */
export interface ConfigurationAnalysis extends Analysis {
  resources: ReadResource[];
}

const MAX_LENGTH = 5_000_000;

/**
 * Reads Terraform code, plans and states, and templates of CloudFormation, SAM and the CDK. Output of Describe calls is
 * not for it: src/collectors/pasted reads that. Never throws.
 *
 * @param now Milliseconds since 1970: when it was pasted stands for when it was read.
 */
export function analyzeConfiguration(text: string, now: number): ConfigurationAnalysis {
  const { format, resources, stopped } = readRaw(text.slice(0, MAX_LENGTH));
  const read = resources.slice(0, 200).map((resource) => toRead(resource, format, new Date(now).toISOString()));
  const findings: Finding[] = [
    ...(stopped ? [{ code: "unreadable", severity: "fault" as const, ...stopped }] : []),
    ...(read.length === 0 && !stopped ? [nothing(text)] : []),
    ...read.flatMap((resource) => notes(resource)),
  ];
  return {
    kind: read.length === 0 ? "configuration" : format,
    findings: findings.map((one) => ({
      ...one,
      observed: maskSecrets(one.observed).text,
      expected: maskSecrets(one.expected).text,
    })),
    resources: read,
  };
}

function readRaw(text: string): RawRead {
  const start = text.trimStart();
  if (start.startsWith("{") || start.startsWith("[")) {
    const value = parse(text);
    if (value !== undefined) {
      const terraform = readTerraformJson(value);
      if (terraform) return { format: "Terraform plan or state", resources: terraform, stopped: null };
      return { format: "CloudFormation template", resources: readTemplate(value) ?? [], stopped: null };
    }
    const stop = locateJsonError(text);
    if (stop) {
      return {
        format: "JSON",
        resources: [],
        stopped: {
          where: `line ${stop.line}, column ${stop.column}`,
          observed: `The JSON stops at ${stop.read}`,
          expected: stop.expected,
        },
      };
    }
  }
  return readTemplateText(text) ?? readTerraformText(text);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toRead(resource: RawResource, format: string, at: string): ReadResource {
  const mapping = Object.hasOwn(MAPPINGS, resource.type) ? MAPPINGS[resource.type] : undefined;
  const name = maskSecrets(resource.name.slice(0, 160)).text;
  if (!mapping) {
    return {
      name,
      type: resource.type,
      reading: null,
      understood: [],
      ignored: Object.keys(resource.properties).slice(0, 100),
      unknown: [],
      pool: "",
      partial: false,
      evidence: {},
    };
  }
  const { data, understood, ignored } = mapResource(resource.properties, mapping.rules);
  const pool = data.UserPoolId instanceof Unresolved ? data.UserPoolId.why : "";
  if (resource.partial) fillGaps(data, mapping.rules);
  const mfa = mapping.reading === "pool" ? mfaOfPool(data) : null;
  const hidden = hideUnknown(completeReading(mapping.reading, data));
  const from = { origin: "pasted" as const, call: `${format}, ${name}`, at, form: format };
  const read = (value: Readonly<Record<string, unknown>>): Reading => ({ kind: "read", data: value, from });
  const evidence: Partial<Record<ReadingName, Reading>> = { [mapping.reading]: read(hidden.data) };
  if (mfa) evidence.mfa = read(hideUnknown(mfa).data);
  const unknown = hidden.unknown.map(({ field, why }) => ({ field, why: maskSecrets(why).text }));
  return {
    name,
    type: resource.type,
    reading: mapping.reading,
    understood,
    ignored: ignored.map((one) => maskSecrets(one).text),
    unknown,
    pool,
    partial: resource.partial,
    evidence,
  };
}

/** What a part of a resource does not set is not known. */
function fillGaps(data: Record<string, unknown>, rules: Rules): void {
  for (const rule of Object.values(rules)) {
    const path = (typeof rule === "string" ? rule : rule[0]).replace("[]", "");
    const [first = ""] = path.split(".");
    const parent = data[first];
    const missing = path.includes(".")
      ? isRecord(parent) && !Object.hasOwn(parent, path.slice(first.length + 1))
      : false;
    if (path !== "" && (data[first] === undefined || missing)) put(data, path, new Unresolved(NOT_SET));
  }
}

function notes({ name, type, reading, ignored, unknown }: ReadResource): Finding[] {
  if (reading === null) {
    return [
      {
        code: "type-not-looked-at",
        severity: "note",
        observed: `\`${type}\` is not looked at`,
        expected: "",
        where: name,
      },
    ];
  }
  const references = unknown.filter(({ why }) => why !== NOT_SET);
  return [
    ...(references.length === 0
      ? []
      : [
          {
            code: "values-not-in-text",
            severity: "note" as const,
            observed: `Not in the text, so not judged: ${listed(references.map(({ field, why }) => `${field} (${why})`))}`,
            expected: "a plan or a state, in which references have their values",
            where: name,
          },
        ]),
    ...(ignored.length === 0
      ? []
      : [
          {
            code: "attributes-not-understood",
            severity: "note" as const,
            observed: `Not understood: ${listed(ignored)}`,
            expected: "",
            where: name,
          },
        ]),
  ];
}

function listed(words: readonly string[]): string {
  return words.slice(0, 8).join(", ") + (words.length > 8 ? ` and ${words.length - 8} more` : "");
}

function nothing(text: string): Finding {
  const value = parse(text);
  const keys = isRecord(value)
    ? Object.keys(value)
        .filter((key) => /^[A-Za-z_]{1,40}$/.test(key))
        .slice(0, 4)
    : [];
  return {
    code: "nothing-read",
    severity: "fault",
    observed:
      text.trim() === ""
        ? "Nothing was pasted"
        : keys.length > 0
          ? `A JSON object with ${keys.join(", ")}`
          : "No resource of Cognito",
    expected:
      "the output of `describe-user-pool` or `describe-user-pool-client`, an `aws_cognito_…` resource, or an `AWS::Cognito::…` resource",
    where: "line 1, column 1",
  };
}
