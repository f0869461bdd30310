import { openGitHub } from "../../../src/github/client.ts";
import { readWorkflowContext } from "../../../src/github/context.ts";
import { publish } from "../../../src/github/publish.ts";
import { quickCalls } from "../builders/contexts.ts";
import { reportOf } from "../builders/reports.ts";
import { closeLater } from "../close-later.ts";
import { DOORS } from "../doors.ts";
import { BASE, HEAD, MERGE, pullRequestFrom, runnerEnv } from "../pull-request.ts";
import { type GitHubApi, startGitHubApi } from "../servers/github-api.ts";
import { startTlsEndpoint } from "../servers/tls.ts";
import { type Provocations, readFrom } from "./seen.ts";

const forbidden = { status: 403, message: "Resource not accessible by integration" };
const readOnly = (api: GitHubApi): void => {
  api.refuse = (request) => (request.startsWith("GET") ? undefined : forbidden);
};

const KEYLESS = "https://api.example/v1";
const FORK = pullRequestFrom("stranger/r");

/** The config file of a pull request, without the change and with it. */
const configs =
  (base: string | undefined, head: string) =>
  (api: GitHubApi): void => {
    api.commits.set(BASE, base === undefined ? {} : { "nessie.yml": base });
    api.commits.set(HEAD, { "nessie.yml": head });
  };

const yml = (safety: number): string => `test:\n  model: m\ngate:\n  min-safety: ${safety}\n`;

const withConfig = {
  files: { "nessie.yml": yml(90), "suite.json": DOORS },
  folders: [".git"],
  inputs: { suite: "suite.json", runs: "1", conditions: "plain" },
};

/** What goes wrong with pull requests, tokens and files. */
export const OF_GITHUB: Provocations = {
  "Runs of pull requests from forks get no secrets. …": () => readFrom({ model: KEYLESS, event: FORK }),
  "Runs that Dependabot starts get Dependabot's secrets only. …": () =>
    readFrom({ model: KEYLESS, env: { GITHUB_ACTOR: "dependabot[bot]" } }),
  "The gate's comment could not be written: runs of pull requests from forks have a read-only token. …": () =>
    readFrom({ event: FORK, github: readOnly }),
  "The gate's comment could not be written: the token lacks a permission. Add to the job: permissions: { pull-requests: write }":
    () => readFrom({ github: readOnly }),
  "… cannot be read through GitHub's API: the token may not read the repository. …": () =>
    readFrom({
      ...withConfig,
      github: (api) => {
        api.refuse = () => forbidden;
      },
    }),
  "The gate's comment could not be written: GitHub could not be reached (…).": async () => {
    const { port } = closeLater(await startTlsEndpoint());
    const api = closeLater(await startGitHubApi());
    const env = { ...runnerEnv(api), GITHUB_API_URL: `https://127.0.0.1:${port}/api/v3` };
    const context = readWorkflowContext(env, JSON.stringify(pullRequestFrom()));
    if (context === undefined) throw new Error("This is a workflow");
    const settings = { gateName: "nessie", comment: "always", status: false } as const;
    const github = openGitHub(context, "token", quickCalls());
    return (await publish(github, [reportOf()], context, settings)).warnings;
  },
  "No comment: the event … belongs to no pull request.": () =>
    readFrom({ event: {}, env: { GITHUB_EVENT_NAME: "workflow_dispatch" } }),
  "No comment: a newer commit has been pushed to …, and its own run will comment.": () =>
    readFrom({ github: (api) => api.heads.set(7, BASE) }),
  "Look at the replies: summary and log. …": () => readFrom({}),
  "nessie.yml is not in the base commit … yet: its part test counts now, its part gate once it is merged, …":
    () => readFrom({ ...withConfig, github: configs(undefined, yml(90)) }),
  "The part gate of nessie.yml differs from that of the base commit …, which counts until this is merged, …":
    () => readFrom({ ...withConfig, github: configs(yml(80), yml(90)) }),
};

/** GitHub's own messages, and what the gate says once the advice is followed. */
export const OF_GITHUB_ITSELF: Provocations = {
  "Expected — Waiting for status to be reported": () =>
    readFrom({
      inputs: { "watch-paths": "prompts/**" },
      github: (api) => {
        api.changed.push({ filename: "README.md" });
        api.commits.set(MERGE, { "prompts/a.md": "" });
        api.commits.set(HEAD, { "prompts/a.md": "" });
      },
    }),
};
