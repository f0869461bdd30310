import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as z from "zod";
import { VERSION } from "../../src/version.ts";
import { projectFile } from "../support/project-file.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

const home = workspace();
afterAll(cleanUp);

/** An npm that knows this folder alone and has no network. */
const ENV = {
  PATH: process.env.PATH,
  HOME: home,
  npm_config_cache: join(home, "cache"),
  npm_config_offline: "true",
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_update_notifier: "false",
  // From version 12 on, npm wants to be asked for it.
  npm_config_allow_git: "all",
};

/** What a command writes to stdout. Rejects if it fails. */
async function output(command: string, args: readonly string[], cwd = workspace()): Promise<string> {
  return (await promisify(execFile)(command, args, { cwd, env: ENV })).stdout;
}

const tarball = join(home, `nessie-action-${VERSION}.tgz`);
const prefix = join(home, "prefix");
const packages = join(prefix, "lib", "node_modules");
const installed = join(packages, "nessie-action");
const nessie = join(prefix, "bin", "nessie");

beforeAll(async () => {
  await output("npm", ["pack", "--pack-destination", home], projectFile());
  await output("npm", ["install", "--global", "--prefix", prefix, tarball]);
}, 120_000);

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

const manifestSchema = z.looseObject({ scripts: z.record(z.string(), z.string()) });
const manifest = manifestSchema.parse(JSON.parse(readFileSync(projectFile("package.json"), "utf8")));
const schemas = readdirSync(projectFile()).filter((name) => name.endsWith(".schema.json"));

describe("the package for npm [M7]", () => {
  test("holds the command line, the schemas, manual and licence, and nothing else", () => {
    const files = filesIn(installed);
    const commandLine = filesIn(projectFile("dist", "cli")).map((name) => `dist/cli/${name}`);
    expect(schemas).toContain("report.schema.json");
    expect(files).toEqual(["LICENSE", "README.md", "package.json", ...schemas, ...commandLine].sort());
    expect(files.length).toBeLessThan(40);
  });

  test("is small, packed and installed", () => {
    expect(statSync(tarball).size).toBeLessThan(1_500_000);
    const sizes = filesIn(prefix).map((name) => statSync(join(prefix, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000_000);
  });

  test("needs no other package", () => {
    const kinds = ["dependencies", "peerDependencies", "optionalDependencies", "bundleDependencies"];
    expect(Object.keys(manifest).filter((name) => kinds.includes(name))).toEqual([]);
    expect(readdirSync(packages).filter((name) => !name.startsWith("."))).toEqual(["nessie-action"]);
  });

  test("runs nothing when it is installed, and from git installs nothing more", () => {
    // With one of these npm installs everything for development in the clone first.
    const hooks = ["preinstall", "install", "postinstall", "prepack", "prepare", "build"];
    expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([]);
  });

  test("gives others the schemas and no code", async () => {
    // A Node of its own, as Jest finds modules in its own way.
    const resolved = (name: string): Promise<string> =>
      output(process.execPath, ["--print", `require.resolve("nessie-action${name}")`], dirname(packages));
    for (const name of [...schemas, "package.json"])
      expect(await resolved(`/${name}`)).toBe(`${join(installed, name)}\n`);
    await expect(resolved("")).rejects.toThrow("ERR_PACKAGE_PATH_NOT_EXPORTED");
    await expect(resolved("/dist/cli/index.js")).rejects.toThrow("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});

describe("the command nessie [M7]", () => {
  test("runs after a global installation", async () => {
    expect(await output(nessie, ["--version"])).toBe(`${VERSION}\n`);
    expect(await output(nessie, ["demo"])).toContain("the demo exits with 0");
  }, 60_000);

  test("runs with npx from the tarball", async () => {
    expect(await output("npx", ["--yes", `file:${tarball}`, "--version"])).toBe(`${VERSION}\n`);
  }, 60_000);

  test("runs with npx from a git address", async () => {
    const repository = repositoryOfWorkingTree();
    const address = `git+${pathToFileURL(repository)}`;
    expect(await output("npx", ["--yes", address, "--version"])).toBe(`${VERSION}\n`);
  }, 120_000);
});

/** A repository of one commit: what git would track of the working tree, but only what npm may look at. */
function repositoryOfWorkingTree(): string {
  const folder = workspace();
  // With the usual environment, which may say that git can trust the project's folder.
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ":(glob)*", "dist/cli"];
  const names = execFileSync("git", list, { cwd: projectFile(), encoding: "utf8" }).split("\0");
  for (const name of names.filter((one) => one !== "" && existsSync(projectFile(one)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(projectFile(name), join(folder, name));
  }
  const git = (...args: string[]): void => {
    execFileSync("git", args, { cwd: folder, env: ENV, stdio: "pipe" });
  };
  git("init", "--quiet");
  git("add", "--all", "--force");
  git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "all");
  return folder;
}
