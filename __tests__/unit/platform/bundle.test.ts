import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { bundleDigest } from "../../../src/platform/bundle.ts";
import { cleanUp, workspace } from "../../support/workspace.ts";

afterAll(cleanUp);

/** The entry of a bundle with these files. */
function bundleWith(files: Readonly<Record<string, string>>): string {
  const folder = workspace();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return join(folder, "index.js");
}

const FILES = { "index.js": "run();", "12.index.js": "part();", "licenses.txt": "MIT" };

describe("the digest of a bundle", () => {
  test("is that of what sha256sum prints of its scripts", () => {
    const entry = bundleWith(FILES);
    const env = { ...process.env, LC_ALL: "C" };
    const printed = execFileSync("sh", ["-c", "sha256sum *.js"], { cwd: join(entry, ".."), env });
    expect(bundleDigest(entry)).toBe(createHash("sha256").update(printed).digest("hex"));
  });

  test("changes with the text and the name of a script, and with nothing else", () => {
    const digest = bundleDigest(bundleWith(FILES));
    expect(bundleDigest(bundleWith({ ...FILES, "licenses.txt": "ISC", "data.json": "{}" }))).toBe(digest);
    const others = [
      { ...FILES, "index.js": "ruin();" },
      { ...FILES, "13.index.js": "part();" },
      { "index.js": "run();", "13.index.js": "part();", "licenses.txt": "MIT" },
    ];
    for (const files of others) expect(bundleDigest(bundleWith(files))).not.toBe(digest);
  });

  test("is the same through the link that npm makes", () => {
    const entry = bundleWith(FILES);
    const link = join(workspace(), "nessie");
    symlinkSync(entry, link);
    expect(bundleDigest(link)).toBe(bundleDigest(entry));
  });

  test("is not known of sources, of nothing, and of what cannot be read", () => {
    expect(bundleDigest(bundleWith({ "index.js": "run();" }))).toBeUndefined();
    expect(bundleDigest(join(workspace(), "none.js"))).toBeUndefined();
    const entry = bundleWith(FILES);
    mkdirSync(join(entry, "..", "folder.js"));
    expect(bundleDigest(entry)).toBeUndefined();
  });
});
