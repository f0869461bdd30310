import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { FORMAT_FILES, FORMATS } from "../../src/report/formats.ts";
import {
  type ActionEnded,
  allTextIn,
  cleanUp,
  runAction,
  runBuilt,
  workspace,
} from "../support/run-child.ts";
import { startGitHubApi } from "../support/servers/github-api.ts";
import {
  chatReply,
  failure,
  type Recorded,
  type Scripted,
  startModelEndpoint,
} from "../support/servers/model-endpoint.ts";

const KEY = "sk-Geheim+/9=-Zk4vQ8tRw2";
const HEADER = "tenant secret/7Hq2&x";
const open: { readonly close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(cleanUp);

/** Anything by which a reader could tell the secrets. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString("base64").replace(/=+$/, ""),
    bytes.toString("base64url"),
    Buffer.from(`:${secret}`).toString("base64").slice(4, -4),
    Buffer.from(`x:${secret}`).toString("base64").slice(4, -4),
    bytes.toString("hex"),
    secret.replaceAll("/", "\\/"),
    encodeURIComponent(encodeURIComponent(secret)),
    secret.replaceAll("+", "&#43;").replaceAll("/", "&#x2F;"),
    secret.replaceAll("&", "&amp;"),
  ];
}
const FORBIDDEN = [KEY, HEADER].flatMap(formsOf);

const keyOf = ({ headers }: Recorded): string => String(headers.authorization).replace("Bearer ", "");
const ECHOES: Readonly<Record<string, (key: string) => Scripted>> = {
  "in a reply": (key) => chatReply(`Your key is ${key} and your tenant ${HEADER}.`),
  "url-encoded in a reply": (key) =>
    chatReply(`GET /?key=${encodeURIComponent(key)}&t=${encodeURIComponent(HEADER)}`),
  "in base64 in a reply": (key) =>
    chatReply(`Basic ${Buffer.from(key).toString("base64")} ${Buffer.from(HEADER).toString("base64url")}`),
  "as the password of a pair in base64": (key) => chatReply(Buffer.from(`x:${key}`).toString("base64")),
  "in hexadecimal": (key) => chatReply(Buffer.from(key).toString("hex")),
  "as the model's name": (key) => ({ body: { ...Object(chatReply("No.").body), model: key } }),
  "as a header": (key) => ({ ...chatReply("No."), headers: { "x-echo": key, "x-request-id": HEADER } }),
  "in an error that ends the run": (key) => failure(401, `Incorrect API key provided: ${key}`),
  "in a refusal": (key) =>
    failure(422, `Bad request of ${HEADER} with ${JSON.stringify({ authorization: `Bearer ${key}` })}`),
  "in a fault that passes": (key) => failure(500, `panic: ${key}`),
  "in HTML": (key) => ({ headers: { "content-type": "text/html" }, body: `<html>${key}${HEADER}</html>` }),
  "in JSON of another shape": (key) => ({ body: { [key]: HEADER } }),
  "in a redirect": (key) => ({
    status: 302,
    headers: { location: `https://elsewhere.example/?key=${encodeURIComponent(key)}` },
  }),
  "escaped for JSON by PHP": (key) => failure(422, `refused {"auth":"Bearer ${key.replaceAll("/", "\\/")}"}`),
  "escaped for HTML": (key) =>
    chatReply(
      `<b>${key.replaceAll("+", "&#43;").replaceAll("/", "&#x2F;")}</b> ${HEADER.replaceAll("&", "&amp;")}`,
    ),
  "url-encoded twice": (key) => failure(500, encodeURIComponent(encodeURIComponent(key))),
  "as Basic credentials in a header dump": (key) =>
    failure(400, `authorization: Basic ${Buffer.from(`:${key}`).toString("base64")}`),
  "in a call of a function": (key) =>
    chatReply(null, {
      message: {
        content: "No.",
        tool_calls: [
          { id: "1", type: "function", function: { name: key, arguments: JSON.stringify({ key }) } },
        ],
      },
    }),
  "in thoughts": (key) => chatReply(null, { message: { content: "", reasoning_content: key } }),
  "in the code of an error": (key) => failure(400, "no", { code: key, param: HEADER }),
};

/** What is written down: the log but for its masks, and every file. */
function everything(ended: ActionEnded, comments: readonly string[]): string {
  const log = ended.stdout.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  return [...log, ended.stderr, allTextIn(ended.workspace), ...comments].join("\n");
}

describe("the key and the values of extra headers are in no log, report, comment or error, although the endpoint echoes them", () => {
  const settings = {
    model: "m",
    suites: "agentic",
    runs: "1",
    retries: "0",
    conditions: "plain, tools",
    "report-formats": FORMATS.join(","),
  };
  const debugging = { RUNNER_DEBUG: "1", ACTIONS_STEP_DEBUG: "true", OPENAI_LOG: "debug", NESSIE_DEBUG: "1" };

  test.each(Object.entries(ECHOES))("%s", async (_name, echo) => {
    const github = await startGitHubApi();
    github.heads.set(7, "a".repeat(40));
    const server = await startModelEndpoint((recorded) => echo(keyOf(recorded)));
    open.push(github, server);
    const ended = await runAction(
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
    for (const name of ["report.json", "trials.jsonl", ...Object.values(FORMAT_FILES)])
      expect(told).toContain(name);
    expect(FORBIDDEN.filter((form) => told.includes(form))).toEqual([]);
  });

  test.each(Object.entries(ECHOES))("%s, on the command line", async (_name, echo) => {
    const server = await startModelEndpoint((recorded) => echo(keyOf(recorded)));
    open.push(server);
    const folder = workspace();
    const given = { ...settings, endpoint: server.url, "report-dir": folder };
    const flags = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
    const args = ["run", ...flags, "--extra-headers", `X-Tenant: ${HEADER}`];
    const ended = await runBuilt("cli", args, { env: { ...debugging, NESSIE_API_KEY: KEY } });
    expect(keyOf(server.recorded[0] ?? ({ headers: {} } as Recorded))).toBe(KEY);
    const told = [ended.stdout, ended.stderr, allTextIn(folder)].join("\n");
    for (const name of ["report.json", "trials.jsonl", ...Object.values(FORMAT_FILES)])
      expect(told).toContain(name);
    expect(FORBIDDEN.filter((form) => told.includes(form))).toEqual([]);
  });

  test.each(Object.entries(ECHOES))("%s, to the doctor", async (_name, echo) => {
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
    expect(FORBIDDEN.filter((form) => `${stdout}\n${stderr}`.includes(form))).toEqual([]);
  });
});

test("a key that stands in the bodies as well is in no report, log or file, and the run can be resumed", async () => {
  const server = await startModelEndpoint(() => chatReply("No."));
  open.push(server);
  const folder = workspace();
  const body = JSON.stringify({ metadata: { user: KEY, list: [HEADER, 1, null] }, [KEY]: true });
  const args = (...more: string[]): string[] => [
    ...["run", "--endpoint", server.url, "--model", "m", "--suites", "agentic", "--runs", "1"],
    ...["--report-formats", FORMATS.join(","), "--report-dir", folder, "--extra-body", body],
    ...["--reasoning-off-body", JSON.stringify({ mode: KEY }), "--extra-headers", `X-Tenant: ${HEADER}`],
    ...more,
  ];
  const env = { NESSIE_API_KEY: KEY };
  const ended = await runBuilt("cli", args(), { env });
  expect(server.recorded.at(-1)?.body).toMatchObject({ [KEY]: true, metadata: { user: KEY } });
  const resumed = await runBuilt("cli", args("--resume"), { env });
  expect(resumed.stdout).toContain("16 of 16 trials come from the journal of an earlier run.");
  const told = [ended, resumed].flatMap(({ stdout, stderr }) => [stdout, stderr]);
  const { settings } = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
  expect(settings.extraBody).toEqual({ metadata: { user: "***", list: ["***", 1, null] }, "***": true });
  expect(settings.reasoningOffBody).toEqual({ mode: "***" });
  const all = [...told, allTextIn(folder)].join("\n");
  expect(FORBIDDEN.filter((form) => all.includes(form))).toEqual([]);
});

test("the doctor shows nothing of a key where a long text of the body is cut off within it", async () => {
  const server = await startModelEndpoint(() => chatReply("No."));
  open.push(server);
  for (const length of [385, 390, 395]) {
    const extra = JSON.stringify({ stop: [`${"x".repeat(length)}${KEY}`] });
    const flags = ["--endpoint", server.url, "--model", "m", "--extra-body", extra];
    const { stdout } = await runBuilt("cli", ["doctor", ...flags], { env: { NESSIE_API_KEY: KEY } });
    expect(stdout).toContain("xxx");
    expect(stdout).not.toContain(KEY.slice(0, 4));
  }
});

test("the key is in no shard and in nothing that is merged of them, and the merging job gets none", async () => {
  const server = await startModelEndpoint((recorded) =>
    chatReply(`Your key is ${keyOf(recorded)} and your tenant ${HEADER}.`),
  );
  open.push(server);
  const folder = workspace();
  const plan = ["--model", "m", "--suites", "agentic", "--runs", "1", "--report-formats", FORMATS.join(",")];
  const shards: string[] = [];
  for (const shard of ["1/2", "2/2"]) {
    const flags = ["--endpoint", server.url, "--shard", shard, "--report-dir", `shards/${shard[0]}`];
    const args = ["run", ...plan, ...flags, "--extra-headers", `X-Tenant: ${HEADER}`];
    const ended = await runBuilt("cli", args, { cwd: folder, env: { NESSIE_API_KEY: KEY } });
    shards.push(ended.stdout, ended.stderr);
  }
  expect(keyOf(server.recorded[0] ?? ({ headers: {} } as Recorded))).toBe(KEY);
  const asked = server.recorded.length;
  const merged = await runBuilt("cli", ["merge", "shards", ...plan], { cwd: folder });
  expect(server.recorded).toHaveLength(asked);
  expect(merged.stdout).toContain("Report: nessie-report/report.json");
  const told = [...shards, merged.stdout, merged.stderr, allTextIn(folder)].join("\n");
  expect(FORBIDDEN.filter((form) => told.includes(form))).toEqual([]);
});

test("the key is sent to the endpoint's origin alone, also when that points elsewhere", async () => {
  const elsewhere = await startModelEndpoint(() => chatReply("No."));
  const server = await startModelEndpoint(() => ({
    status: 307,
    headers: { location: `${elsewhere.url}/chat/completions` },
  }));
  open.push(elsewhere, server);
  const ended = await runAction({
    endpoint: server.url,
    model: "m",
    suites: "agentic",
    runs: "1",
    "api-key": KEY,
  });
  expect(ended.outputs.outcome).toBe("incomplete");
  expect(elsewhere.recorded).toEqual([]);
  expect(ended.stdout).toContain("The gate does not follow it");
});

test("neither endpoint nor key nor headers are taken from files of the workspace or from the environment", async () => {
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
  await runAction({ endpoint: server.url, model: "m", suites: "agentic", runs: "1" }, { env, files });
  expect(trap.recorded).toEqual([]);
  // The first one is the doctor's.
  expect(server.recorded).toHaveLength(17);
  expect(FORBIDDEN.filter((form) => JSON.stringify(server.recorded).includes(form))).toEqual([]);
});
