import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * SHA-256 in hex of the bundle that an entry belongs to, by default the running one: of the lines that `sha256sum *.js` prints
 * in its folder. Undefined if the program runs from sources, or its files cannot be read.
 */
export function bundleDigest(entry = process.argv[1]): string | undefined {
  try {
    const folder = dirname(realpathSync(entry ?? ""));
    // Only a bundle brings the licences of what is in it along.
    if (!existsSync(join(folder, "licenses.txt"))) return undefined;
    const names = readdirSync(folder).filter((name) => name.endsWith(".js"));
    const lines = names.sort().map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`);
    return sha256(lines.join(""));
  } catch {
    return undefined;
  }
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
