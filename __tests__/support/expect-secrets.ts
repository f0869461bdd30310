import { expect } from "@jest/globals";
import { FORMATS } from "../../src/config/report-formats.ts";
import { closeLater } from "./close-later.ts";
import { FORMAT_FILES } from "./format-files.ts";
import type { ActionEnded, Ended } from "./run.ts";
import { everything, HEADER, KEY, keyOf, secretsIn } from "./secrets.ts";
import { startGitHubApi } from "./servers/github-api.ts";
import { type Recorded, type Scripted, startModelEndpoint } from "./servers/model-endpoint.ts";
import { allTextIn, workspace } from "./workspace.ts";

type Echo = (key: string) => Scripted;
type Env = Readonly<Record<string, string>>;
/** Runs the action, in this process or as a child. */
type RunAction = (
  inputs: Env,
  options: { readonly env: Env; readonly event: unknown },
) => Promise<ActionEnded>;
/** Runs the command line, in this process or as a child. */
type RunCli = (args: readonly string[], options: { readonly env: Env }) => Promise<Ended>;

const settings = {
  model: "m",
  suites: "agentic",
  runs: "1",
  retries: "0",
  conditions: "plain, tools",
  formats: FORMATS.join(","),
};
const debugging = { RUNNER_DEBUG: "1", ACTIONS_STEP_DEBUG: "true", OPENAI_LOG: "debug", NESSIE_DEBUG: "1" };

/** Nothing that the action writes shows the key or the header, although the endpoint echoes them. */
export async function expectActionKeepsSecrets(run: RunAction, echo: Echo): Promise<void> {
  const github = await startGitHubApi();
  github.heads.set(7, "a".repeat(40));
  const server = await startModelEndpoint((recorded) => echo(keyOf(recorded)));
  closeLater(github);
  closeLater(server);
  const ended = await run(
    {
      ...settings,
      endpoint: server.url,
      "api-key": KEY,
      "extra-headers": `X-Tenant: ${HEADER}`,
      "github-token": "ghs_0123456789",
      status: "true",
    },
    {
      env: {
        ...debugging,
        GITHUB_REPOSITORY: "o/r",
        GITHUB_SHA: "a".repeat(40),
        GITHUB_EVENT_NAME: "pull_request",
        GITHUB_RUN_ID: "1",
        GITHUB_API_URL: github.url,
      },
      event: { pull_request: { number: 7, head: { sha: "a".repeat(40), repo: { full_name: "o/r" } } } },
    },
  );
  expect(keyOf(server.recorded[0] ?? ({ headers: {} } as Recorded))).toBe(KEY);
  expect(github.comments).toHaveLength(1);
  const told = everything(ended, [
    ...github.comments.map(({ body }) => body),
    JSON.stringify(github.statuses),
  ]);
  for (const name of ["report.json", "trials.jsonl", ...FORMAT_FILES]) expect(told).toContain(name);
  expect(secretsIn(told)).toEqual([]);
}

/** The same for `nessie run`. */
export async function expectCliKeepsSecrets(run: RunCli, echo: Echo): Promise<void> {
  const server = await startModelEndpoint((recorded) => echo(keyOf(recorded)));
  closeLater(server);
  const folder = workspace();
  const given = { ...settings, endpoint: server.url, "report-dir": folder };
  const flags = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
  const args = ["run", ...flags, "--extra-headers", `X-Tenant: ${HEADER}`];
  const ended = await run(args, { env: { ...debugging, NESSIE_API_KEY: KEY } });
  expect(keyOf(server.recorded[0] ?? ({ headers: {} } as Recorded))).toBe(KEY);
  const told = [ended.stdout, ended.stderr, allTextIn(folder)].join("\n");
  for (const name of ["report.json", "trials.jsonl", ...FORMAT_FILES]) expect(told).toContain(name);
  expect(secretsIn(told)).toEqual([]);
}

/** The same for `nessie doctor`. */
export async function expectDoctorKeepsSecrets(run: RunCli, echo: Echo): Promise<void> {
  const server = await startModelEndpoint((recorded) => echo(keyOf(recorded)));
  closeLater(server);
  const { model, suites, conditions } = settings;
  const extra = JSON.stringify({ user: KEY, metadata: { tenant: HEADER } });
  const given = { endpoint: `${server.url}?api-key=${encodeURIComponent(KEY)}`, model, suites, conditions };
  const flags = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
  const args = ["doctor", ...flags, "--extra-headers", `X-Tenant: ${HEADER}`, "--extra-body", extra];
  const { stdout, stderr } = await run(args, { env: { ...debugging, NESSIE_API_KEY: KEY } });
  expect(keyOf(server.recorded[0] ?? ({ headers: {} } as Recorded))).toBe(KEY);
  expect(stdout).toContain("What a run would send, plain first:");
  expect(secretsIn(`${stdout}\n${stderr}`)).toEqual([]);
}
