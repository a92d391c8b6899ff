import { describe, expect, it } from "vitest";
import { quotaCategories } from "../../src/schemas/quota-categories.ts";
import { limitsView } from "../../src/catalog/limits-view.ts";
import { limitsOfOperation } from "../../src/catalog/limits-of-operation.ts";
import { readOperations } from "../../src/sdk-model/read-operations.ts";
import { foreignHost } from "../../src/rules/sources.ts";
import { loadLibrary } from "../support/library.ts";
import { readLimits } from "../support/read-limits.ts";

const files = readLimits();
const limits = files.flatMap((file) => file.limits);
const library = await loadLibrary();
const { causes } = library;
const operations = readOperations(process.cwd());

describe("the limits", () => {
  it("have ids of their own", () => {
    const ids = limits.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("name causes that exist", () => {
    const known = new Set(causes.map(({ id }) => id));
    expect([...new Set(limits.flatMap((limit) => limit.causes))].filter((id) => !known.has(id))).toEqual([]);
  });

  it("count each operation in one category", () => {
    const operations = quotaCategories(files).flatMap((category) => category.operations);
    expect(operations.filter((name, index) => operations.indexOf(name) !== index)).toEqual([]);
  });

  it("say the same number for reading and for calculating", () => {
    const rates = limits.filter(({ perSecond }) => perSecond !== undefined);
    expect(rates.filter(({ value, perSecond }) => Number(value.replaceAll(",", "")) !== perSecond)).toEqual([]);
  });

  it("have sources on known hosts", () => {
    expect(
      files.flatMap(({ title, sources }) => sources.flatMap(({ url }) => foreignHost(title, "sources", url))),
    ).toEqual([]);
  });

  it("give every quota category a cause", () => {
    expect(quotaCategories(files).filter(({ cause }) => cause === "")).toEqual([]);
  });
});

describe.each(["user-pools", "identity-pools"] as const)("the quota categories of %s", (service) => {
  const rates = files.filter((file) => file.service === service);
  const placed = rates.flatMap(({ limits }) => limits.flatMap(({ operations }) => operations));
  const unplaced = rates.flatMap(({ withoutCategory }) => withoutCategory);
  const installed = operations.filter((operation) => operation.service === service).map(({ name }) => name);

  it("hold every operation of the installed SDK once, or name it as one that AWS puts into none", () => {
    expect([...placed, ...unplaced].sort()).toEqual([...installed].sort());
  });

  it("stand on the page of each operation that has one", () => {
    const without = installed.filter(
      (name) => !limitsOfOperation(files, { name, service }).some(({ label }) => label === "Quota category"),
    );
    expect(without.sort()).toEqual([...unplaced].sort());
  });
});

describe("the filter of the limits", () => {
  const rows = limitsView(library, files).groups.flatMap((group) => group.rows);

  it.each([
    ["lockout", "wrong-passwords"],
    ["temporary password", "temporary-password"],
    ["invitation", "temporary-password"],
    ["import upload", "import-upload-address"],
    ["reset password", "forgot-password-attempts"],
    ["redirect uri", "callback-urls"],
    ["session timeout", "login-page-cookie"],
    ["creategroup", "user-pool-resource-update"],
    ["webauthn", "passkeys"],
    ["m2m", "client-authentication"],
  ])("finds by %s the limit %s", (typed, id) => {
    const found = rows.filter(({ words }) => typed.split(" ").every((word) => words.includes(word)));
    expect(found.map((row) => row.id)).toContain(id);
  });
});
