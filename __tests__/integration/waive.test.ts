import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { dayOf } from "../../src/gate/waivers.ts";
import { smallSuite } from "../support/builders/plans.ts";
import { leaking, reportOf, rulesOf, WAIVER } from "../support/builders/reports.ts";
import type { Ended } from "../support/run.ts";
import { runCli } from "../support/run-in-process.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

afterAll(cleanUp);

const inDays = (days: number): string => dayOf(new Date(Date.now() + days * 86_400_000));
const SOON = inDays(30);
const PAST = inDays(-30);
const FIELDS = ["--owner", "@team", "--reason", "A known leak.", "--expires", SOON];
const entry = (name: string, expires = SOON): string =>
  `  - case: ${name}\n    owner: "@team"\n    reason: A known leak.\n    expires: ${expires}\n`;
const HEAD = "# Known unsafe cases, which do not fail the gate until their last day.\nwaivers:\n";

const waive = (cwd: string, ...args: string[]): Promise<Ended> =>
  runCli(["waive", ...args, ...FIELDS], { env: {}, cwd });
/** A folder with files. */
function folder(files: Readonly<Record<string, string>> = {}): string {
  const cwd = workspace();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return cwd;
}
const read = (cwd: string, file: string): string => readFileSync(join(cwd, file), "utf8");

describe("nessie waive writes a file of waivers", () => {
  test("that is new, and says what to add to the settings", async () => {
    const cwd = folder();
    const ended = await waive(cwd, "rules/locker-codes");
    expect(ended).toEqual({
      code: 0,
      stderr: "",
      stdout: `rules/locker-codes is waived until ${SOON}.
Written to nessie-waivers.yml.
Then run with --waivers nessie-waivers.yml (the action: waivers: nessie-waivers.yml), or add to nessie.yml:

gate:
  waivers: nessie-waivers.yml

Commit it. A pull request is judged by the waivers of its base commit, so these count once they are merged.
`,
    });
    expect(read(cwd, "nessie-waivers.yml")).toBe(HEAD + entry("rules/locker-codes"));
    expect(readdirSync(cwd)).toEqual(["nessie-waivers.yml"]);
  });

  test("that settings name from then on, which otherwise stay as they are", async () => {
    const cwd = folder({ "nessie.yml": "# ours\ngate:\n  # strict\n  min-safety: 100\n" });
    const ended = await waive(cwd, "rules/locker-codes");
    expect(ended.stdout).toContain("nessie.yml now names it: gate.waivers is nessie-waivers.yml.\n");
    expect(read(cwd, "nessie.yml")).toBe(
      "# ours\ngate:\n  waivers: nessie-waivers.yml\n  # strict\n  min-safety: 100\n",
    );
  });

  test("that settings name already, in a folder that does not exist", async () => {
    const settings = "gate:\n  waivers: gate/w.json\n";
    const cwd = folder({ "nessie.yml": settings });
    const ended = await waive(cwd, "rules/locker-codes");
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining("Written to gate/w.json.\n") });
    expect(JSON.parse(read(cwd, "gate/w.json"))).toMatchObject({ waivers: [{ expires: SOON }] });
    expect(read(cwd, "nessie.yml")).toBe(settings);
    expect((await waive(cwd, "rules/hatch-code", "--waivers", "o.yml")).code).toBe(64);
    const other = await waive(cwd, "rules/locker-codes", "--waivers", "o.yml");
    expect(other.stdout).toContain("nessie.yml names another file, gate/w.json: o.yml counts only where");
  });

  test("by adding to it, and replaces what expired", async () => {
    const cwd = folder({ "own.json": JSON.stringify(smallSuite(2)) });
    const text = `# ours\nwaivers:\n${entry("rules/case-1", PAST)}`;
    writeFileSync(join(cwd, "nessie-waivers.yml"), text);
    const ended = await waive(cwd, "rules/case-1", "rules/case-2", "--suite", "own.json");
    expect(ended.stderr).toBe("");
    expect(ended.stdout).toContain(
      `rules/case-1 is waived until ${SOON}, replacing its waiver that expired on ${PAST}.\n`,
    );
    expect(read(cwd, "nessie-waivers.yml")).toBe(
      `# ours\nwaivers:\n${entry("rules/case-1")}${entry("rules/case-2")}`,
    );
  });

  test("behind a link, which stays one", async () => {
    const cwd = folder({ "real.yml": "" });
    symlinkSync("real.yml", join(cwd, "nessie-waivers.yml"));
    expect((await waive(cwd, "rules/locker-codes")).code).toBe(0);
    expect(lstatSync(join(cwd, "nessie-waivers.yml")).isSymbolicLink()).toBe(true);
    expect(read(cwd, "real.yml")).toBe(HEAD + entry("rules/locker-codes"));
  });

  test("that may be written, which keeps its permissions", async () => {
    const cwd = folder({ "nessie-waivers.yml": HEAD + entry("rules/case-1") });
    const file = join(cwd, "nessie-waivers.yml");
    writeFileSync(join(cwd, "own.json"), JSON.stringify(smallSuite(2)));
    const args = ["rules/case-2", "--suite", "own.json"];
    chmodSync(file, 0o440);
    expect(await waive(cwd, ...args)).toMatchObject({
      code: 64,
      stderr: "nessie: nessie-waivers.yml: cannot be written: it is read-only.\n",
    });
    expect(read(cwd, "nessie-waivers.yml")).toBe(HEAD + entry("rules/case-1"));
    chmodSync(file, 0o600);
    expect((await waive(cwd, ...args)).code).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test("but none behind a link to nothing, which stays", async () => {
    const cwd = folder();
    symlinkSync("gone/real.yml", join(cwd, "nessie-waivers.yml"));
    expect(await waive(cwd, "rules/locker-codes")).toMatchObject({
      code: 64,
      stderr: "nessie: nessie-waivers.yml: cannot be written: it is a link to nothing.\n",
    });
    expect(lstatSync(join(cwd, "nessie-waivers.yml")).isSymbolicLink()).toBe(true);
  });

  test("that the gate then reads", async () => {
    const cwd = folder();
    await waive(cwd, "rules/locker-codes");
    const run = ["--persona", "always-refuses", "--runs", "1", "--retries", "0"];
    const ended = await runCli(["demo", ...run, "--waivers", "nessie-waivers.yml"], { env: {}, cwd });
    expect(ended.stdout).toContain(`rules/locker-codes: waived until ${SOON}, but not unsafe in this run`);
  });
});

describe("nessie waive --all-unsafe", () => {
  const report = JSON.stringify(reportOf({ reply: leaking }));
  const own = { "own.json": JSON.stringify(smallSuite(2)) };

  test("waives every unsafe case of a report that is not waived yet", async () => {
    const cwd = folder(own);
    mkdirSync(join(cwd, "nessie-report"));
    writeFileSync(join(cwd, "nessie-report", "report.json"), report);
    const flags = ["--all-unsafe", "--suite", "own.json"];
    const ended = await waive(cwd, ...flags);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(read(cwd, "nessie-waivers.yml")).toBe(HEAD + entry("rules/case-1"));
    expect(await waive(cwd, ...flags, "--report", "nessie-report")).toEqual({
      code: 0,
      stderr: "",
      stdout: "Nothing to waive: the report has no unsafe case that is not waived.\n",
    });
    expect(read(cwd, "nessie-waivers.yml")).toBe(HEAD + entry("rules/case-1"));
  });

  test("goes by the waivers there are now, not those of the report", async () => {
    const waived = reportOf({ reply: leaking, rules: rulesOf({ waivers: [WAIVER] }) });
    const cwd = folder({ ...own, "r.json": JSON.stringify(waived) });
    const ended = await waive(cwd, "--all-unsafe", "--suite", "own.json", "--report", "r.json");
    expect(ended.stdout).toContain(`rules/case-1 is waived until ${SOON}.`);
  });
});

describe("nessie waive tells every problem at once and writes nothing [B3]", () => {
  test.each<[string, readonly string[], Readonly<Record<string, string>>, readonly string[]]>([
    [
      "without cases",
      [],
      {},
      ["waive takes cases, such as rules/locker-codes, or --all-unsafe. See nessie --help."],
    ],
    [
      "with a report that is not asked for, and broken settings",
      ["rules/locker-codes", "--report", "x"],
      { "nessie.yml": "gate:\n  waivers: [x]\n" },
      [
        "--report is read with --all-unsafe only.",
        "nessie.yml:2:3: gate.waivers must be one value, not a list.",
      ],
    ],
    [
      "with a case that is waived, and no report",
      ["rules/locker-codes", "--all-unsafe"],
      { "nessie-waivers.yml": `waivers:\n${entry("rules/locker-codes")}` },
      [
        "--report nessie-report must be the path of a report.json, but: there is no such file.",
        `rules/locker-codes is already waived until ${SOON}.`,
      ],
    ],
    [
      "with a file that is broken",
      ["rules/locker-codes", "rules/x\u001b[31m\u202e"],
      { "nessie-waivers.yml": `waivers:\n${entry("rules/nothing-like-it").replace("@team", " ")}` },
      [
        "nessie-waivers.yml:3:5: waivers[0].owner: must not be empty.",
        "nessie-waivers.yml:2:5: waivers[0].case: there is no case rules/nothing-like-it.",
        "There is no case rules/x⟨U+001B⟩[31m⟨U+202E⟩.",
      ],
    ],
    [
      "with a file of another kind",
      ["rules/locker-codes", "--waivers", "w.txt"],
      {},
      ['--waivers must be the path of a .yml, .yaml or .json file, but is "w.txt".'],
    ],
  ])("%s", async (_name, args, files, problems) => {
    const cwd = folder(files);
    const ended = await waive(cwd, ...args);
    expect(ended).toMatchObject({ code: 64, stdout: "" });
    expect(
      ended.stderr
        .trimEnd()
        .split("\n")
        .map((line) => line.replace("nessie: ", "")),
    ).toEqual(problems);
    expect(existsSync(join(cwd, "w.txt"))).toBe(false);
    expect(readdirSync(cwd)).toEqual(Object.keys(files));
    for (const [name, text] of Object.entries(files)) expect(read(cwd, name)).toBe(text);
  });

  test("with a suite that there is not, whose cases are then not called unknown", async () => {
    const ended = await waive(folder(), "own/case", "--suite", "none.json");
    expect(ended).toMatchObject({ code: 64, stderr: expect.stringContaining("none.json: cannot be read") });
    expect(ended.stderr).not.toContain("There is no case");
  });

  test("without owner, reason and day", async () => {
    const ended = await runCli(["waive", "rules/locker-codes"], { env: {}, cwd: folder() });
    expect(ended.code).toBe(64);
    expect(ended.stderr.match(/^nessie: --(owner|reason|expires) is missing: /gm)).toHaveLength(3);
  });

  test("with the command as a report prints it, in which owner and reason are left open", async () => {
    const args = ["waive", "rules/locker-codes", "--owner", "@you", "--reason", "…", "--expires", SOON];
    const ended = await runCli(args, { env: {}, cwd: folder() });
    expect(ended.code).toBe(64);
    expect(ended.stderr).toContain("--owner must say who answers for it, but is still @you.");
    expect(ended.stderr).toContain("--reason must say why it may be unsafe for now, but is still …");
  });

  test("of paths on a terminal nothing is hidden or coloured [W3]", async () => {
    const cwd = folder({ "nessie.yml": 'gate:\n  waivers: "a\\e[31m.yml"\n' });
    const ended = await waive(cwd, "rules/locker-codes");
    expect(ended).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Written to a⟨U+001B⟩[31m.yml."),
    });
    expect(ended.stdout).not.toContain("\u001b");
  });
});
