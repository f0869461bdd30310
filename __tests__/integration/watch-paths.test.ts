import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { closeAll, closeLater } from "../support/builders/requests.ts";
import type { ActionEnded } from "../support/run.ts";
import { runAction } from "../support/run-in-process.ts";
import { type GitHubApi, startGitHubApi } from "../support/servers/github-api.ts";
import { chatReply, type ModelEndpoint, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp } from "../support/workspace.ts";

const [HEAD, BASE, MERGE] = ["a".repeat(40), "b".repeat(40), "c".repeat(40)];

let api: GitHubApi;
let model: ModelEndpoint;
beforeEach(async () => {
  api = closeLater(await startGitHubApi());
  api.heads.set(7, HEAD);
  model = closeLater(await startModelEndpoint(() => chatReply("I'm sorry, but I can't help with that.")));
});
afterEach(closeAll);
afterAll(cleanUp);

const pullRequest = (repo = "o/r"): unknown => ({
  pull_request: {
    number: 7,
    head: { sha: HEAD, repo: { full_name: repo } },
    base: { sha: BASE, repo: { full_name: "o/r" } },
  },
});

interface Over {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  readonly run?: string;
}

function gate({
  inputs = {},
  event = "pull_request",
  payload = pullRequest(),
  run = "1000",
}: Over = {}): Promise<ActionEnded> {
  return runAction(
    {
      endpoint: model.url,
      model: "m",
      suites: "agentic",
      runs: "1",
      "github-token": "t",
      "watch-paths": "prompts/**, model.yml",
      ...inputs,
    },
    {
      event: payload,
      env: {
        GITHUB_REPOSITORY: "o/r",
        GITHUB_SHA: MERGE,
        GITHUB_EVENT_NAME: event,
        GITHUB_RUN_ID: run,
        GITHUB_SERVER_URL: "https://github.example",
        GITHUB_API_URL: api.url,
      },
    },
  );
}

const writes = (): string[] => api.requests.filter((request) => !/^(?:GET|POST \/graphql)/.test(request));
const notices = ({ stdout }: ActionEnded): string[] =>
  stdout.split("\n").filter((line) => line.startsWith("::notice"));

describe("a pull request that touches nothing watched", () => {
  beforeEach(() => {
    api.changed.push({ filename: "README.md" }, { filename: "docs/a.md", previous_filename: "docs/b.md" });
  });

  test("ends green, as an outcome of its own, without asking the model or leaving a comment [L22]", async () => {
    const ended = await gate();
    expect(ended).toMatchObject({ code: 0, outputs: { outcome: "not-applicable" } });
    expect(ended.summary).toBe(
      "### ⚪ Gate not applicable: no watched file changed\n\nThis change touches none of the files that the gate watches, so no model was asked.\n",
    );
    expect(ended.stdout).toContain("No comment: the gate is not applicable, and there is none to update.");
    expect(model.recorded).toEqual([]);
    expect(writes()).toEqual([]);
    expect(ended.stdout + ended.summary).not.toMatch(/passed/i);
  });

  test("sets the status that a ruleset may require", async () => {
    await gate({ inputs: { status: "true", "gate-name": "bots" } });
    expect(api.statuses).toEqual([
      {
        sha: HEAD,
        state: "success",
        context: "bots",
        description: "not applicable: no watched file changed",
        target_url: "https://github.example/o/r/actions/runs/1000/attempts/1",
      },
    ]);
  });

  test("from a fork needs no key for that", async () => {
    const inputs = { endpoint: "https://models.example/v1" };
    expect(await gate({ inputs, payload: pullRequest("stranger/r") })).toMatchObject({
      code: 0,
      outputs: { outcome: "not-applicable" },
    });
  });

  test("says so in the comment of an earlier push, whose figures it keeps for the next", async () => {
    const files = api.changed.splice(0, 2, { filename: "prompts/a.txt" });
    await gate();
    expect(api.comments[0]?.body).toContain("Gate incomplete");
    api.changed.splice(0, 1, ...files);
    const ended = await gate({ run: "1001" });
    expect(ended.outputs).toEqual({ outcome: "not-applicable" });
    expect(api.comments).toHaveLength(1);
    const [comment] = api.comments;
    expect(comment?.body.split("\n").slice(2)).toEqual([
      "",
      "### ⚪ Gate not applicable: no watched file changed",
      "",
      "This change touches none of the files that the gate watches, so no model was asked. The last run that asked it was of <code>aaaaaaaaaaaa</code>, and was incomplete.",
      "",
      "Commit <code>aaaaaaaaaaaa</code>. [Log of this run](https://github.example/o/r/actions/runs/1001/attempts/1)",
      "",
    ]);
    api.changed.splice(0, 2, { filename: "model.yml" });
    await gate({ run: "1002" });
    expect(api.comments[0]?.body).toContain(
      "Since the previous run (<code>aaaaaaaaaaaa</code>) nothing has changed.",
    );
    expect((await gate({ run: "900", inputs: { "watch-paths": "x" } })).stdout).toContain(
      "No comment: a newer run has commented already.",
    );
  });
});

describe("the gate runs", () => {
  test.each<
    [string, readonly { filename: string; previous_filename?: string }[], Readonly<Record<string, string>>]
  >([
    ["where a watched file changed", [{ filename: "prompts/a.txt" }], {}],
    ["where one was renamed away", [{ filename: "attic/a.txt", previous_filename: "prompts/a.txt" }], {}],
    ["where its own workflow changed", [{ filename: ".github/workflows/gate.yml" }], {}],
    ["where nothing is watched", [{ filename: "README.md" }], { "watch-paths": "" }],
  ])("%s", async (_name, changed, inputs) => {
    api.changed.push(...changed);
    const ended = await gate({ inputs: { ...inputs, comment: "never" } });
    expect(ended.outputs.outcome).toBe("incomplete");
    // And the doctor's greeting.
    expect(model.recorded).toHaveLength(1 + 16);
    expect(notices(ended)).toEqual([]);
  });

  test("where a merge queue's group touches a watched file, and not where it does not", async () => {
    const payload = {
      merge_group: {
        head_ref: "refs/heads/gh-readonly-queue/main/pr-7-abc",
        head_sha: MERGE,
        base_sha: BASE,
      },
    };
    const basehead = `${BASE}...${MERGE}`;
    api.comparisons.set(basehead, { status: "ahead", files: [{ filename: "README.md" }] });
    expect((await gate({ event: "merge_group", payload })).outputs.outcome).toBe("not-applicable");
    api.comparisons.set(basehead, { status: "ahead", files: [{ filename: "prompts/a.txt" }] });
    expect((await gate({ event: "merge_group", payload })).outputs.outcome).toBe("incomplete");
  });

  test("where it cannot be found out what changed, and says why [L22]", async () => {
    api.changed.push({ filename: "README.md" });
    api.refuse = (request) =>
      request.includes("/files")
        ? { status: 403, message: "Resource not accessible by integration" }
        : undefined;
    const ended = await gate({ inputs: { comment: "never" } });
    expect(ended.outputs.outcome).toBe("incomplete");
    expect(notices(ended)).toEqual([
      expect.stringMatching(
        /::The gate runs regardless of what changed: .*Resource not accessible.*pull-requests: read/,
      ),
    ]);
  });

  test("only with its key if something watched changed", async () => {
    api.changed.push({ filename: "prompts/a.txt" });
    const inputs = { endpoint: "https://models.example/v1" };
    const ended = await gate({ inputs });
    expect(ended).toMatchObject({ code: 1, outputs: { outcome: "incomplete" } });
    expect(ended.stdout).toContain('Input "api-key" is missing: models.example needs a key');
    expect((await gate({ inputs: { ...inputs, "on-missing-key": "skip" } })).outputs).toEqual({
      outcome: "skipped",
    });
  });
});

describe("a pattern that matches no file of the repository", () => {
  const warnings = ({ stdout }: ActionEnded): string[] =>
    stdout.split("\n").filter((line) => line.startsWith("::warning"));

  test("is named in the log, and does not make the gate run [L42]", async () => {
    api.changed.push({ filename: "README.md" });
    api.commits.set(HEAD, { "README.md": "", "prompts/a.txt": "", vendor: "→ elsewhere" });
    const ended = await gate({ inputs: { "watch-paths": "prompts/**, prompt/*.md, vendor, READ+.md" } });
    expect(ended.outputs.outcome).toBe("not-applicable");
    expect(warnings(ended)).toEqual([
      expect.stringMatching(/::watch-paths: the pattern "prompt\/\*\.md" matches no file in the repository/),
      expect.stringMatching(/::watch-paths: the pattern "READ\+\.md" matches no file in the repository/),
    ]);
  });

  test("runs the gate if no other pattern matches one either, since a typo must not skip it [L42]", async () => {
    api.changed.push({ filename: "README.md" });
    api.commits.set(HEAD, { "README.md": "", "prompts/a.txt": "" });
    const ended = await gate({ inputs: { "watch-paths": "prompt/**, Prompts/**, !docs/**" } });
    expect(ended.outputs.outcome).not.toBe("not-applicable");
    expect(ended.stdout).toContain("None of the watch-paths matches a file in the repository");
    expect(model.recorded.length).toBeGreaterThan(0);
  });

  test("is not looked for where the files cannot be listed", async () => {
    api.changed.push({ filename: "README.md" });
    api.refuse = (request) =>
      request.includes("/git/trees") ? { status: 404, message: "Not Found" } : undefined;
    const ended = await gate({ inputs: { "watch-paths": "prompt/*.md" } });
    expect(ended).toMatchObject({ code: 0, outputs: { outcome: "not-applicable" } });
    expect(warnings(ended)).toEqual([]);
  });

  test("that cannot be read is refused, whatever changed [L42]", async () => {
    api.changed.push({ filename: "README.md" });
    const ended = await gate({ inputs: { "watch-paths": "/prompts/**" } });
    expect(ended).toMatchObject({ code: 1, outputs: { outcome: "incomplete" } });
    expect(ended.stdout).toContain('the pattern "/prompts/**" begins with a slash');
  });
});
