import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { ActionName } from "../../src/config/input-definition.ts";
import { REPOSITORY } from "../../src/version.ts";
import { errorsIn } from "../support/action-endpoints.ts";
import { closeAll, closeLater } from "../support/close-later.ts";
import { pullRequestFrom, runnerEnv } from "../support/pull-request.ts";
import type { ActionEnded } from "../support/run.ts";
import { runAction } from "../support/run-in-process.ts";
import { startGitHubApi } from "../support/servers/github-api.ts";
import { chatReply, type ModelEndpoint, startModelEndpoint } from "../support/servers/model-endpoint.ts";
import { cleanUp } from "../support/workspace.ts";

let server: ModelEndpoint;
beforeEach(async () => {
  server = closeLater(await startModelEndpoint(() => chatReply("No.")));
});
afterEach(closeAll);
afterAll(cleanUp);

/** An action whose inputs are handed over as they are, which must fail before it asks anybody anything. */
async function refused(
  inputs: Readonly<Record<string, string>>,
  action: ActionName = "gate",
): Promise<ActionEnded> {
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const ended = await runAction({}, { action, env: { INPUT_CONFIG: "none", ...Object.fromEntries(given) } });
  expect(ended).toMatchObject({ code: 1, outputs: { outcome: "incomplete" } });
  expect(errorsIn(ended.stdout)).toHaveLength(1);
  expect(server.recorded).toEqual([]);
  return ended;
}

const problemsIn = ({ stdout }: ActionEnded): string[] =>
  (errorsIn(stdout)[0] ?? "").replace(/^::error title=[^:]*::/, "").split("%0A");

const gate = (): Record<string, string> => ({ endpoint: server.url, model: "m", suites: "agentic" });

describe("an input that an action does not have is an error, and nothing is sent:", () => {
  test.each<[string, string, string]>([
    ["models", "models.json", "moved to the config file: list them as test.models (docs/models.md)"],
    ["endpoints", "a: https://a.example/v1", "is now part of endpoint: one `name: https://…/v1` per line"],
    ["suite-sha256", "0", "is now part of suite: add #sha256=… to the URL"],
    ["doctor", "false", "is now preflight, in the part gate of the config file"],
    ["report-formats", "none", "is now formats, in the part gate of the config file"],
    ["mode", "publish", `is now an action of its own: ${REPOSITORY}/publish`],
    ["report-file", "r.json", `is now reports, of the action ${REPOSITORY}/publish`],
    ["merge", "r/**", `is now reports, of the action ${REPOSITORY}/merge`],
    ["temperature", "0", "moved to the config file: write temperature in its part test (docs/settings.md)"],
    ["fail-fast", "true", "moved to the config file: write fail-fast in its part gate (docs/settings.md)"],
    ["min-saftey", "90", "does not exist; did you mean min-safety?"],
    ["rusn", "9", "does not exist; did you mean runs?"],
    [
      "fail_fast",
      "true",
      "does not exist; did you mean fail-fast, which moved to the config file: write fail-fast in its part gate (docs/settings.md)",
    ],
    [
      "suite_sha256",
      "0",
      "does not exist; did you mean suite-sha256, which is now part of suite: add #sha256=… to the URL",
    ],
    ["reports", "r.json", `is an input of ${REPOSITORY}/publish and ${REPOSITORY}/merge only`],
  ])("%s", async (name, value, words) => {
    expect(problemsIn(await refused({ endpoint: server.url, model: "m", [name]: value }))).toEqual([
      `Input "${name}" ${words}${words.endsWith("?") ? "" : "."}`,
    ]);
  });

  test("one of the gate, in the actions that only read reports", async () => {
    for (const action of ["publish", "merge"] as const) {
      const given = { model: "m", reports: "r.json", shard: "1/2", "api-key": "sk-not-needed-here" };
      const ended = await refused(given, action);
      expect(problemsIn(ended).sort()).toEqual([
        `Input "api-key" is an input of ${REPOSITORY} only.`,
        `Input "shard" is an input of ${REPOSITORY} only.`,
      ]);
      expect(ended.stdout).toMatch(/^::add-mask::sk-not-needed-here$/m);
    }
  });

  test("all of them at once, with what is wrong with the others", async () => {
    const ended = await refused({
      endpoint: server.url,
      mode: "publish",
      modle: "m",
      runs: "0",
      comment: "loud",
    });
    expect(problemsIn(ended).sort()).toEqual([
      expect.stringMatching(/^Input "comment" must be one of always, /),
      `Input "mode" is now an action of its own: ${REPOSITORY}/publish.`,
      expect.stringMatching(/^Input "model" is missing/),
      'Input "modle" does not exist; did you mean model?',
      expect.stringMatching(/^Input "runs" must be a whole number/),
    ]);
  });

  test("but not a variable that no input resembles, or one without a value", async () => {
    const env = { INPUT_SOMETHING_ELSE_ENTIRELY: "yes", INPUT_MODE: " ", INPUT_MODELS: "" };
    expect((await runAction({ ...gate(), runs: "1" }, { env })).outputs).toMatchObject({ unanswered: "0" });
  });

  test("a secret in an input that moved is masked before the error", async () => {
    const ended = await refused({
      endpoint: server.url,
      model: "m",
      "api-keys": "a: sk-former-1\nb: sk-former-2",
    });
    const lines = ended.stdout.split("\n");
    const error = lines.findIndex((line) => line.startsWith("::error"));
    for (const key of ["sk-former-1", "sk-former-2"]) {
      expect(lines.slice(0, error)).toContain(`::add-mask::${key}`);
      expect(lines.filter((line) => line.includes(key) && !line.startsWith("::add-mask::"))).toEqual([]);
    }
    expect(problemsIn(ended)).toEqual(['Input "api-keys" is now part of api-key: one `name: key` per line.']);
  });
});

describe("several endpoints", () => {
  const models = (...list: unknown[]): string =>
    JSON.stringify({ test: { models: list }, gate: { suites: "agentic", runs: 1, conditions: "plain" } });
  const files = (...list: unknown[]): { readonly files: Record<string, string> } => ({
    files: { "nessie.yml": models(...list) },
  });

  test("with names have keys of the same names, and no other sees them; headers need one without a name [S3]", async () => {
    const other = closeLater(await startModelEndpoint(() => chatReply("No.")));
    const inputs = {
      endpoint: `first: ${server.url}\nother: ${other.url}`,
      "api-key": "other: sk-other-0123456789\nfirst: sk-first-0123456789",
    };
    const both = files({ model: "a", endpoint: "first" }, { model: "b", endpoint: "other" });
    await runAction(inputs, both);
    const keysAt = ({ recorded }: ModelEndpoint): unknown[] => [
      ...new Set(recorded.map(({ headers }) => headers.authorization)),
    ];
    expect(keysAt(server)).toEqual(["Bearer sk-first-0123456789"]);
    expect(keysAt(other)).toEqual(["Bearer sk-other-0123456789"]);
    const headed = await runAction({ ...inputs, "extra-headers": "X-Team: t" }, both);
    expect(problemsIn(headed)).toEqual([
      'Input "extra-headers" go to the endpoint without a name, but every endpoint has one.',
    ]);
  });

  test("one with a name is that of every model, and a key for another is refused", async () => {
    const inputs = { endpoint: `only: ${server.url}`, "api-key": "only: sk-only-0123456789" };
    await runAction(inputs, files("a", { model: "b" }));
    expect([...new Set(server.recorded.map(({ headers }) => headers.authorization))]).toEqual([
      "Bearer sk-only-0123456789",
    ]);
    const stray = await runAction({ ...inputs, "api-key": "sk-for-whom" }, files("a"));
    expect(problemsIn(stray)).toEqual([expect.stringContaining("has a key without a name")]);
    expect(problemsIn(stray)[0]).not.toContain("sk-for-whom");
  });

  test("a change cannot name an endpoint that the inputs do not give, nor a URL", async () => {
    const inputs = { endpoint: server.url, "api-key": "sk-0123456789" };
    const named = await runAction(inputs, files({ model: "m", endpoint: "constructor" }));
    expect(problemsIn(named)).toEqual([
      expect.stringContaining("must be the name of an endpoint that Input"),
    ]);
    const url = await runAction(inputs, files({ model: "m", endpoint: "https://thief.example/v1" }));
    expect(problemsIn(url)).toEqual([expect.stringContaining("must be the name of an endpoint, not a URL")]);
    expect(server.recorded).toEqual([]);
  });

  test("no endpoint, key or header is taken from the config file [S7]", async () => {
    const own = {
      endpoint: "https://thief.example/v1",
      "api-key": "sk-of-a-file",
      "extra-headers": "X: y-of-a-file",
    };
    const text = JSON.stringify({ test: { model: "m", ...own }, gate: own });
    const ended = await runAction({ endpoint: server.url }, { files: { "nessie.yml": text } });
    expect(problemsIn(ended)).toHaveLength(6);
    expect(problemsIn(ended).join()).not.toMatch(/of-a-file|thief/);
    expect(server.recorded).toEqual([]);
  });

  test("none is quoted that is no URL, since it may be the key [S1]", async () => {
    const endpoint = "sk-in-the-wrong-input";
    const swapped = await refused({ endpoint, "api-key": "https://a.example/v1", model: "m" });
    expect(problemsIn(swapped)).toEqual([
      'Input "endpoint" must be a URL such as https://api.openai.com/v1.',
    ]);
    const named = await refused({ endpoint: `a: https://a.example/v1\nb: ${endpoint}`, model: "m" });
    expect(problemsIn(named)[0]).toContain('but is "a: https://a.example/v1\\nb: ***".');
    expect(swapped.stdout + named.stdout).not.toContain(endpoint);
  });

  test("no password in any of their URLs is quoted", async () => {
    const endpoint = "a: https://u:first-password@a.example/v1\nb: https://u:second-password@b.example/v1";
    const ended = await refused({ endpoint, model: "m" });
    expect(problemsIn(ended)[0]).toContain("must not contain a user name or password");
    expect(ended.stdout).not.toMatch(/first-password|second-password/);
  });
});

describe("on-missing-key: skip", () => {
  const inputs = {
    endpoint: "first: https://first.example/v1\nother: https://other.example/v1",
    "on-missing-key": "skip",
  };
  const files = {
    "nessie.yml": JSON.stringify({ test: { models: [{ model: "m", endpoint: "other" }] } }),
  };

  test("skips where the secrets of all lines are empty, as in a run from a fork", async () => {
    const ended = await runAction({ ...inputs, "api-key": "first: \nother: \n" }, { files });
    expect(ended).toMatchObject({ code: 0, outputs: { outcome: "skipped" } });
    expect(ended.stdout).not.toContain("::add-mask::first:");
  });

  test("does not skip where a key was given, since a change could choose an endpoint without one [L21]", async () => {
    for (const given of [
      { "api-key": "first: sk-first-0123456789" },
      { "api-key": "first: sk-1\nother: " },
    ]) {
      const ended = await runAction({ ...inputs, ...given }, { files });
      expect(ended).toMatchObject({ code: 1, outputs: { outcome: "incomplete" } });
      expect(problemsIn(ended)).toEqual([
        expect.stringMatching(/^Input "api-key" is missing: other\.example needs a key; .*"other: key"/),
      ]);
    }
  });

  test("or fail, where the lines of a fork's run have no keys, with help for forks", async () => {
    const api = closeLater(await startGitHubApi());
    const ended = await runAction(
      {
        ...inputs,
        "on-missing-key": "fail",
        model: "m",
        "api-key": "first: \nother: ",
        endpoint: "first: https://first.example/v1",
        config: "none",
      },
      { env: runnerEnv(api), event: pullRequestFrom("stranger/r") },
    );
    expect(ended.code).toBe(1);
    expect(problemsIn(ended)).toEqual([
      expect.stringContaining('Input "api-key" is missing: first.example needs a key'),
      expect.stringContaining("docs/forks.md shows two safe ways"),
    ]);
  });
});

test("a given model has the settings that the config file has for it, and is never another one", async () => {
  const files = {
    "nessie.yml": JSON.stringify({
      test: {
        models: [
          { model: "harmless", name: "b" },
          { model: "b", name: "c", "max-tokens": 77 },
        ],
      },
      gate: { suites: "agentic", runs: 1 },
    }),
  };
  await runAction({ endpoint: server.url, model: "b" }, { files });
  expect(server.recorded.at(-1)?.body).toMatchObject({ model: "b", max_tokens: 77 });
});
