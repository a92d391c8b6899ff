import { asRecords, asString, isRecord } from "../../evidence/narrow.ts";
import type { RawResource } from "./raw-resource.ts";
import { localsOf, readHcl, type HclBlock } from "./read-hcl.ts";
import type { RawRead } from "./raw-resource.ts";
import { Unresolved } from "./unresolved.ts";

const TYPE = /^aws_cognito_[a-z_]{4,60}$/;

/** The Cognito resources of Terraform code or of the text of a plan. */
export function readTerraformText(text: string): RawRead {
  const { blocks, attributes, stopped } = readHcl(text);
  // A plan hides what stays as it is.
  const partial = stopped !== null || /\(\d{1,5} unchanged (?:attributes?|blocks?|elements?) hidden\)/.test(text);
  const locals = localsOf(blocks);
  const found = blocks.flatMap((block): RawResource[] => {
    const [type = "", name = ""] = block.labels;
    if ((block.type !== "resource" && block.type !== "data") || !TYPE.test(type)) return [];
    return [{ type, name: `${type}.${name}`, properties: propertiesOf(block, locals), partial }];
  });
  // The body of a resource alone, without its first line.
  const body = found.length === 0 ? bodyType(attributes, blocks) : null;
  const alone: RawResource[] =
    body === null
      ? []
      : [
          {
            type: body,
            name: body,
            properties: propertiesOf({ type: "", labels: [], attributes, blocks }, locals),
            partial: true,
          },
        ];
  return { format: "Terraform code", resources: [...found, ...alone], stopped };
}

function bodyType(attributes: Readonly<Record<string, unknown>>, blocks: readonly HclBlock[]): string | null {
  const names = new Set([...Object.keys(attributes), ...blocks.map(({ type }) => type)]);
  const has = (...keys: string[]): boolean => keys.some((key) => names.has(key));
  if (has("explicit_auth_flows", "callback_urls", "generate_secret", "allowed_oauth_flows"))
    return "aws_cognito_user_pool_client";
  return has("mfa_configuration", "password_policy", "lambda_config", "auto_verified_attributes", "username_attributes")
    ? "aws_cognito_user_pool"
    : null;
}

/** Nested blocks become lists of objects, as in a plan. */
function propertiesOf(block: HclBlock, locals: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const properties: [string, unknown][] = Object.entries(block.attributes).map(([name, value]) => [
    name,
    resolve(value, locals),
  ]);
  const groups = new Map<string, unknown[]>();
  for (const inner of block.blocks) {
    const dynamic = inner.type === "dynamic";
    const name = dynamic ? (inner.labels[0] ?? "") : inner.type;
    const value = dynamic ? new Unresolved(`dynamic "${name}"`) : propertiesOf(inner, locals);
    groups.set(name, [...(groups.get(name) ?? []), value]);
  }
  return Object.fromEntries([...properties, ...groups]);
}

function resolve(value: unknown, locals: ReadonlyMap<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, locals));
  if (!(value instanceof Unresolved)) return value;
  const name = /^local\.([A-Za-z0-9_-]{1,80})$/.exec(value.why)?.[1];
  return name !== undefined && locals.has(name) ? locals.get(name) : value;
}

/** The Cognito resources of `terraform show -json`, of a plan or a state, or of a state file; null when it is none of them. */
export function readTerraformJson(value: unknown): RawResource[] | null {
  if (!isRecord(value)) return null;
  const changes = asRecords(value.resource_changes)?.flatMap((item) => ofChange(item));
  if (changes && changes.length > 0) return changes;
  const planned = isRecord(value.planned_values) ? value.planned_values : isRecord(value.values) ? value.values : null;
  if (planned && isRecord(planned.root_module)) return ofModule(planned.root_module, 0);
  if (isRecord(value.root_module)) return ofModule(value.root_module, 0);
  const listed = asRecords(value.resources)?.flatMap((item) => ofState(item));
  if (listed && listed.length > 0) return listed;
  return ofValues(value).length > 0 ? ofValues(value) : null;
}

const MAX_DEPTH = 20;

function ofModule(module: Readonly<Record<string, unknown>>, depth: number): RawResource[] {
  const own = (asRecords(module.resources) ?? []).flatMap((item) => ofValues(item));
  const inner =
    depth > MAX_DEPTH ? [] : (asRecords(module.child_modules) ?? []).flatMap((one) => ofModule(one, depth + 1));
  return [...own, ...inner];
}

function ofValues(item: Readonly<Record<string, unknown>>): RawResource[] {
  const type = asString(item.type) ?? "";
  if (!TYPE.test(type) || !isRecord(item.values)) return [];
  return [
    {
      type,
      name: asString(item.address) ?? `${type}.${asString(item.name) ?? ""}`,
      properties: item.values,
      partial: false,
    },
  ];
}

/** What is known only after the change is marked in `after_unknown`. */
function ofChange(item: Readonly<Record<string, unknown>>): RawResource[] {
  const type = asString(item.type) ?? "";
  const change = isRecord(item.change) ? item.change : {};
  if (!TYPE.test(type) || !isRecord(change.after)) return [];
  const unknown = isRecord(change.after_unknown) ? change.after_unknown : {};
  const later = Object.entries(unknown)
    .filter(([, mark]) => mark === true)
    .map(([key]): [string, unknown] => [key, new Unresolved("known after apply")]);
  const properties = Object.fromEntries([...Object.entries(change.after), ...later]);
  return [{ type, name: asString(item.address) ?? type, properties, partial: false }];
}

function ofState(item: Readonly<Record<string, unknown>>): RawResource[] {
  const type = asString(item.type) ?? "";
  if (!TYPE.test(type)) return [];
  const name = `${type}.${asString(item.name) ?? ""}`;
  return (asRecords(item.instances) ?? [])
    .slice(0, 50)
    .flatMap(({ attributes }) =>
      isRecord(attributes) ? [{ type, name, properties: attributes, partial: false }] : [],
    );
}
