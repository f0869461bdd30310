import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { curlLine } from "../../src/page/curl.ts";
import { pageData } from "../../src/page/page-data.ts";
import type { PageData } from "../../src/page/page-data-types.ts";
import { finalReport } from "../../src/report/final-report.ts";
import { parseReport } from "../../src/report/schema.ts";
import { smallSuite, toolSuite } from "../support/builders/plans.ts";
import { closeAll, closeLater } from "../support/close-later.ts";
import { runCli } from "../support/run-in-process.ts";
import {
  chatReply,
  type ModelEndpoint,
  type Recorded,
  responseReply,
  startModelEndpoint,
} from "../support/servers/model-endpoint.ts";
import { cleanUp, workspace } from "../support/workspace.ts";

afterEach(closeAll);
afterAll(cleanUp);

/** What a shell, curl or a terminal may take for theirs. */
const TRICKS =
  "it's \"$(touch pwned)\" `touch pwned` '\\'' ; touch pwned # $HOME !! @file \\\n\t\u007f\u202e\ud83d\ude00";

interface Asked {
  readonly server: ModelEndpoint;
  readonly folder: string;
  readonly data: PageData;
}

/** Runs the gate with these flags, over a suite of tricks. */
async function gate(api: "chat" | "responses", flags: readonly string[]): Promise<Asked> {
  const server = closeLater(
    await startModelEndpoint(() => (api === "chat" ? chatReply("No.") : responseReply("No."))),
  );
  const folder = workspace();
  const small = smallSuite(1, "tricks");
  const tricky = small.cases.map((one) => ({ ...one, system: `${one.system} ${TRICKS}` }));
  const suite = { ...small, cases: [...tricky, ...toolSuite().cases] };
  writeFileSync(join(folder, "tricks.json"), JSON.stringify(suite));
  const ended = await runCli(
    [
      ...["run", "--endpoint", server.url, "--model", "it's-a-model", "--api", api, "--suite", "tricks.json"],
      ...["--preflight", "false", "--confirm", "0", "--runs", "1", ...flags],
    ],
    { cwd: folder, env: { NESSIE_API_KEY: "key-of-the-run" } },
  );
  const path = join(folder, "nessie-report", "report.json");
  if (!existsSync(path)) throw new Error(ended.stderr);
  const report = finalReport(parseReport(readFileSync(path, "utf8"), path));
  return { server, folder, data: pageData([report], ["m"]) };
}

/** Runs a line in a shell; rejects unless it ends well and says nothing to its errors. */
async function inShell(line: string, cwd: string): Promise<void> {
  const child = spawn("sh", ["-c", `set -e; ${line.replace("curl", "curl --silent --show-error")}`], {
    cwd,
    env: { PATH: process.env.PATH ?? "", NESSIE_API_KEY: "key of a person" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += String(chunk);
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0 || errors !== "") throw new Error(`${code}: ${errors}`);
}

const sent = (recorded: readonly Recorded[]): string[] =>
  recorded.map(({ method, path, body }) => JSON.stringify([method, path, sorted(body)])).sort();

/** The order of fields means nothing. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)]),
  );
}

describe("the curl line of a trial, in a shell,", () => {
  test.each([
    ["chat", ["--conditions", "plain,distraction,no-reasoning,tools", "--temperature", "0.5"]],
    ["chat", ["--conditions", "plain,distraction", "--system-role", "user", "--max-tokens", "none"]],
    ["responses", ["--conditions", "plain,no-reasoning,tools", "--system-role", "developer"]],
    ["responses", ["--conditions", "plain", "--reasoning", "low", "--extra-body", '{"note":"it\'s $HOME"}']],
  ] as const)("sends what the gate sent through the API %s with %j", async (api, flags) => {
    const { server, folder, data } = await gate(api, flags);
    const before = sent(server.recorded);
    expect(before.length).toBeGreaterThan(3);
    for (const trial of data.trials) await inShell(curlLine(data, trial) ?? "false", folder);
    const after = server.recorded.slice(before.length);
    expect(sent(after)).toEqual(before);
    expect(new Set(after.map(({ headers }) => headers.authorization))).toEqual(
      new Set(["Bearer key of a person"]),
    );
    expect(new Set(after.map(({ headers }) => headers["content-type"]))).toEqual(
      new Set(["application/json"]),
    );
    expect(existsSync(join(folder, "pwned"))).toBe(false);
  });
});
