import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { FORMATS } from "../../src/config/report-formats.ts";
import { FORMAT_FILES } from "../support/format-files.ts";
import { runBuilt, runBuiltAction } from "../support/run-child.ts";
import { ECHOES, everything, HEADER, KEY, keyOf, secretsIn } from "../support/secrets.ts";
import { startGitHubApi } from "../support/servers/github-api.ts";
import { chatReply, type Recorded, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { allTextIn, cleanUp, workspace } from "../support/workspace.ts";

const open: { readonly close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(cleanUp);

/** One of each way out; `integration/secrets.test.ts` has them all. */
const SOME = (["in a reply", "in an error that ends the run", "in a fault that passes"] as const).map(
  (name) => [name, ECHOES[name]] as const,
);

describe("nothing that the built programs write shows the key or the values of extra headers, although the endpoint echoes them", () => {
  const settings = {
    model: "m",
    suites: "agentic",
    runs: "1",
    retries: "0",
    conditions: "plain, tools",
    "report-formats": FORMATS.join(","),
  };
  const debugging = { RUNNER_DEBUG: "1", ACTIONS_STEP_DEBUG: "true", OPENAI_LOG: "debug", NESSIE_DEBUG: "1" };

  test.each(SOME)("%s", async (_name, echo) => {
    const github = await startGitHubApi();
    github.heads.set(7, "a".repeat(40));
    const server = await startModelEndpoint((recorded) => echo(keyOf(recorded)));
    open.push(github, server);
    const ended = await runBuiltAction(
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
  });

  test.each(SOME.slice(0, 2))("%s, on the command line", async (_name, echo) => {
    const server = await startModelEndpoint((recorded) => echo(keyOf(recorded)));
    open.push(server);
    const folder = workspace();
    const given = { ...settings, endpoint: server.url, "report-dir": folder };
    const flags = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
    const args = ["run", ...flags, "--extra-headers", `X-Tenant: ${HEADER}`];
    const ended = await runBuilt("cli", args, { env: { ...debugging, NESSIE_API_KEY: KEY } });
    expect(keyOf(server.recorded[0] ?? ({ headers: {} } as Recorded))).toBe(KEY);
    const told = [ended.stdout, ended.stderr, allTextIn(folder)].join("\n");
    for (const name of ["report.json", "trials.jsonl", ...FORMAT_FILES]) expect(told).toContain(name);
    expect(secretsIn(told)).toEqual([]);
  });

  test.each(SOME.slice(1, 2))("%s, to the doctor", async (_name, echo) => {
    const server = await startModelEndpoint((recorded) => echo(keyOf(recorded)));
    open.push(server);
    const { model, suites, conditions } = settings;
    const extra = JSON.stringify({ user: KEY, metadata: { tenant: HEADER } });
    const given = { endpoint: `${server.url}?api-key=${encodeURIComponent(KEY)}`, model, suites, conditions };
    const flags = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
    const args = ["doctor", ...flags, "--extra-headers", `X-Tenant: ${HEADER}`, "--extra-body", extra];
    const { stdout, stderr } = await runBuilt("cli", args, { env: { ...debugging, NESSIE_API_KEY: KEY } });
    expect(keyOf(server.recorded[0] ?? ({ headers: {} } as Recorded))).toBe(KEY);
    expect(stdout).toContain("What a run would send, plain first:");
    expect(secretsIn(`${stdout}\n${stderr}`)).toEqual([]);
  });
});

test("neither endpoint nor key nor headers are taken from files of the workspace or from the environment [S7]", async () => {
  const trap = await startModelEndpoint(() => chatReply("No."));
  const server = await startModelEndpoint(() => chatReply("No."));
  open.push(trap, server);
  const settings = `OPENAI_BASE_URL=${trap.url}\nOPENAI_API_KEY=${KEY}\n`;
  const env = {
    OPENAI_BASE_URL: trap.url,
    OPENAI_API_KEY: KEY,
    NESSIE_API_KEY: KEY,
    OPENAI_ORG_ID: HEADER,
    OPENAI_PROJECT_ID: HEADER,
    OPENAI_CUSTOM_HEADERS: `X-Tenant: ${HEADER}`,
  };
  const files = {
    ".env": settings,
    ".npmrc": `//x/:_authToken=${KEY}`,
    "nessie.json": JSON.stringify({ endpoint: trap.url, apiKey: KEY }),
  };
  await runBuiltAction({ endpoint: server.url, model: "m", suites: "agentic", runs: "1" }, { env, files });
  expect(trap.recorded).toEqual([]);
  // The first one is the doctor's.
  expect(server.recorded).toHaveLength(17);
  expect(secretsIn(JSON.stringify(server.recorded))).toEqual([]);
});
