import { spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { computeSecretHash } from "../../../../src/analyzers/secret-hash/compute-secret-hash.ts";
import { HASH_PROGRAMS } from "../../../../src/analyzers/secret-hash/secret-hash-code.ts";

/** The made-up values of the cause page and what they give. */
const EXAMPLE = { username: "jane", clientId: "1example23456789", clientSecret: "9example87654321" };
const EXAMPLE_HASH = "qJiLwAdxOM+g1KHTR+G5NDwisQ4Gs6tesBqAMlRO0N0=";

const VALUES = [
  EXAMPLE,
  { username: "zoë+tag@example.com", clientId: "2other3456789", clientSecret: "sëcret/with+signs=" },
];

describe("computeSecretHash", () => {
  it("gives the value that the cause page names for the example", async () => {
    expect(await computeSecretHash(EXAMPLE, crypto.subtle)).toBe(EXAMPLE_HASH);
  });

  it.each(VALUES)("agrees with OpenSSL's HMAC for $username", async (parts) => {
    const wanted = createHmac("sha256", parts.clientSecret)
      .update(parts.username + parts.clientId)
      .digest("base64");
    expect(await computeSecretHash(parts, crypto.subtle)).toBe(wanted);
  });
});

describe("the programs", () => {
  it("are written in seven languages and for the shell", () => {
    expect(HASH_PROGRAMS.map(({ language }) => language)).toHaveLength(8);
  });

  describe.each(HASH_PROGRAMS)("in $language", ({ language, file, code, run: [command = "", ...args] }) => {
    const missing = command !== "node" && spawnSync("sh", ["-c", `command -v ${command}`]).status !== 0;

    it.skipIf(missing)(
      `gives the same value (${missing ? `skipped: ${command} is not installed here` : command})`,
      { timeout: 120_000 },
      async () => {
        const folder = mkdtempSync(join(tmpdir(), "hash-"));
        try {
          writeFileSync(join(folder, file), code);
          for (const { username, clientId, clientSecret } of VALUES) {
            const { status, stdout, stderr } = spawnSync(command === "node" ? process.execPath : command, args, {
              cwd: folder,
              encoding: "utf8",
              env: {
                PATH: process.env.PATH,
                HOME: folder,
                LC_ALL: "C.UTF-8",
                JAVA_TOOL_OPTIONS: "-Dsun.jnu.encoding=UTF-8 -Dfile.encoding=UTF-8",
                USERNAME: username,
                CLIENT_ID: clientId,
                CLIENT_SECRET: clientSecret,
              },
            });
            expect(status, `${language}: ${stderr}`).toBe(0);
            expect(stdout.trim()).toBe(await computeSecretHash({ username, clientId, clientSecret }, crypto.subtle));
          }
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
    );
  });
});
