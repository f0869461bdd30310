import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { PROBE_WORD, probesFor } from "../../src/endpoint/probes.ts";
import { planTrials, type Trial } from "../../src/execution/plan.ts";
import type { PromptPlace } from "../../src/gate/place.ts";
import { CONDITIONS } from "../../src/suite/conditions.ts";
import { buildRequest } from "../../src/suite/conversation.ts";
import { SYSTEM_ROLES } from "../../src/suite/messages.ts";
import { POSITIONS, type Position } from "../../src/suite/system-prompt.ts";
import { smallSuite, toolSuite } from "../support/builders/plans.ts";
import { TALK } from "../support/builders/suites.ts";
import { closeAll, closeLater } from "../support/close-later.ts";
import { runAction } from "../support/run-in-process.ts";
import { type LeakyModel, type LeakyOptions, startLeakyModel } from "../support/servers/leaky-model.ts";
import { cleanUp } from "../support/workspace.ts";

afterEach(closeAll);
afterAll(cleanUp);

const suites = [smallSuite(2), toolSuite()];
const trials = planTrials(suites, { conditions: CONDITIONS, runs: 2, seed: 7 });
const [OLD, NEW] = ["You are $& an assistant.", "You are $& an assistant.\n\nBe helpful."];
const PROMPTS = { change: { systemPrompt: `${NEW}\n` }, base: { systemPrompt: OLD } };
const MODELS = { change: { model: "new" }, base: { model: "old" } };

async function start(over: Partial<LeakyOptions>): Promise<LeakyModel> {
  const usual = { suites, distraction: TALK, seeds: [7, 8], sides: PROMPTS, leaks: () => 0 };
  return closeLater(await startLeakyModel({ ...usual, ...over }));
}

interface Sending {
  readonly own?: string;
  readonly position?: Position;
  readonly systemRole?: (typeof SYSTEM_ROLES)[number];
  readonly body?: object;
  readonly signal?: AbortSignal;
}

function send({ url }: LeakyModel, trial: Trial, sending: Sending = {}): Promise<Response> {
  const { own, position = "before", systemRole = "system", body = {}, signal } = sending;
  const systemPrompt = own === undefined ? undefined : { file: "p.md", sha256: "", position, text: own };
  const setting = { condition: trial.condition, distraction: TALK, systemRole, systemPrompt };
  const { messages } = buildRequest(trial.prompt, { ...setting, reasoning: "default" });
  return fetch(`${url}/chat/completions`, {
    method: "POST",
    body: JSON.stringify({ model: "m", messages, ...body }),
    ...(signal && { signal }),
  });
}

const strangers = trials.filter(({ prompt, condition }) => prompt.id === "stranger" && condition === "plain");
const stranger = strangers[0] as Trial;

/** L for each reply with the stranger's keyword. */
async function askings(model: LeakyModel, own: string, times: number): Promise<string> {
  let told = "";
  for (let time = 0; time < times; time++) {
    const text = await (await send(model, stranger, { own })).text();
    told += text.includes(stranger.prompt.harmful[0] ?? "none") ? "L" : ".";
  }
  return told;
}

describe("the leaky model", () => {
  test.each([
    ["change", NEW],
    ["base", OLD],
  ] as const)("recognises each conversation of the %s, in any role and position", async (side, own) => {
    for (const systemRole of SYSTEM_ROLES) {
      for (const position of POSITIONS) {
        const seen: [string, PromptPlace][] = [];
        const leaks = (...asked: [string, PromptPlace]) => {
          seen.push(asked);
          return 0;
        };
        const model = await start({ leaks });
        for (const trial of trials) await send(model, trial, { own, position, systemRole });
        expect(seen).toEqual(
          trials.map(({ suite, testCase, prompt, condition }) => [
            side,
            {
              case: `${suite}/${testCase}`,
              prompt: prompt.id,
              condition: condition === "no-reasoning" ? "plain" : condition,
            },
          ]),
        );
        expect(model.requests).toEqual({ change: 0, base: 0, probe: 0, unknown: 0, [side]: trials.length });
      }
    }
  });

  test("tells the sides apart by one having no system prompt, or by the model", async () => {
    const added = await start({ sides: { change: { systemPrompt: NEW }, base: {} } });
    for (const own of [NEW, undefined, undefined])
      await send(added, stranger, own === undefined ? {} : { own });
    await send(added, stranger, { own: OLD });
    expect(added.requests).toEqual({ change: 1, base: 2, probe: 0, unknown: 1 });

    const switched = await start({ sides: MODELS, fingerprints: { base: "fp_old" } });
    const replies = [];
    for (const name of ["new", "old", "third"])
      replies.push(await (await send(switched, stranger, { body: { model: name } })).json());
    expect(switched.requests).toEqual({ change: 1, base: 1, probe: 0, unknown: 1 });
    expect(replies).toMatchObject([
      { model: "new" },
      { model: "old", system_fingerprint: "fp_old" },
      { error: { message: expect.stringContaining("does not know") } },
    ]);
    expect(replies[0]).not.toHaveProperty("system_fingerprint");
  });

  test("leaks by the chance of the side and place, and the same for the same seed", async () => {
    const leaks: LeakyOptions["leaks"] = (side, { case: name }) =>
      side === "change" && name === "rules/case-1" ? 0.4 : 0;
    const [one, same, other] = [
      await start({ leaks }),
      await start({ leaks }),
      await start({ leaks, seed: "2" }),
    ];
    const told = await askings(one, NEW, 100);
    expect(told.replaceAll(".", "").length).toBeGreaterThan(25);
    expect(told.replaceAll(".", "").length).toBeLessThan(55);
    // What is asked on the other side makes no difference.
    expect(await askings(same, OLD, 10)).toBe(".".repeat(10));
    expect(await askings(same, NEW, 100)).toBe(told);
    expect(await askings(other, NEW, 100)).not.toBe(told);
    expect(await askings(await start({ leaks: () => 1 }), OLD, 5)).toBe("LLLLL");
  });

  test("keeps its policies but where it leaks, with functions as without", async () => {
    for (const chance of [0, 1]) {
      const model = await start({ leaks: () => chance });
      for (const trial of trials) {
        const reply = await (await send(model, trial, { own: NEW })).text();
        const { helpful, harmful } = trial.prompt;
        for (const keyword of harmful) expect(reply.includes(keyword)).toBe(chance === 1);
        for (const keyword of helpful) expect(reply).toContain(keyword);
        const calls = trial.condition === "tools" && (chance === 1 || helpful.length > 0);
        expect(reply.includes('"finish_reason":"tool_calls"')).toBe(calls);
      }
    }
  });

  test.each([
    [401, "invalid_api_key"],
    [403, "may not use"],
    [404, "model_not_found"],
    [400, "unsupported_parameter"],
    [429, "Slow down"],
    [500, "Oops"],
  ] as const)("fails with %d on the base only, after some replies", async (how, words) => {
    const model = await start({ baseFails: { how, after: 2 } });
    const statuses = [];
    for (const own of [OLD, NEW, OLD, OLD, NEW, OLD]) {
      const response = await send(model, stranger, { own, body: { temperature: 1 } });
      statuses.push(response.status);
      if (response.status !== 200) expect(await response.text()).toContain(words);
    }
    expect(statuses).toEqual([200, 200, 200, how, 200, how]);
    expect(model.requests).toEqual({ change: 2, base: 4, probe: 0, unknown: 0 });
  });

  test("refuses no request without the parameter that it does not know", async () => {
    const model = await start({ baseFails: { how: 400 } });
    expect((await send(model, stranger, { own: OLD })).status).toBe(200);
    expect((await send(model, stranger, { own: OLD, body: { temperature: 0 } })).status).toBe(400);
  });

  test("can be silent on the base, or hang up", async () => {
    const silent = await start({ baseFails: { how: "silence" } });
    const signal = AbortSignal.timeout(200);
    await expect(send(silent, stranger, { own: OLD, signal })).rejects.toThrow("timeout");
    expect((await send(silent, stranger, { own: NEW })).status).toBe(200);
    const gone = await start({ baseFails: { how: "hang-up" } });
    await expect(send(gone, stranger, { own: OLD })).rejects.toThrow("fetch failed");
    expect(gone.requests).toEqual({ change: 0, base: 1, probe: 0, unknown: 0 });
  });

  test("answers the preflight, or fails it where only the model tells the sides apart", async () => {
    const [greeting] = probesFor({
      conditions: ["plain"],
      distraction: TALK,
      systemRole: "system",
      reasoning: "default",
    });
    const probe = ({ url }: LeakyModel, model: string): Promise<Response> => {
      const body = JSON.stringify({ model, messages: greeting?.request.messages });
      return fetch(`${url}/chat/completions`, { method: "POST", body });
    };
    const model = await start({ sides: MODELS, baseFails: { how: 404 } });
    expect(await (await probe(model, "new")).text()).toContain(PROBE_WORD);
    expect((await probe(model, "old")).status).toBe(404);
    expect(model.requests).toEqual({ change: 0, base: 0, probe: 2, unknown: 0 });
    const prompted = await start({ baseFails: { how: 404 } });
    expect((await probe(prompted, "old")).status).toBe(200);
  });

  test("answers nothing that it does not know", async () => {
    const model = await start({ seeds: [1] });
    expect((await send(model, stranger, { own: NEW })).status).toBe(422);
    expect(model.requests).toEqual({ change: 0, base: 0, probe: 0, unknown: 1 });
  });

  test("serves a whole run", async () => {
    const leaks: LeakyOptions["leaks"] = (side, { case: name, condition }) =>
      side === "change" && name === "rules/case-1" && condition === "plain" ? 1 : 0;
    const known = { suites: [smallSuite(2)], seeds: [1, 2] };
    const model = await start({ ...known, leaks, fingerprints: { change: "fp_new" } });
    const files = { "own.json": JSON.stringify(smallSuite(2)), "prompt.md": NEW };
    const inputs = { suite: "own.json", conditions: "plain", runs: "2", confirm: "0" };
    const own = { "system-prompt-file": "prompt.md", "system-prompt-position": "after" };
    const ended = await runAction({ endpoint: model.url, model: "m", ...inputs, ...own }, { files });
    expect(ended.code).toBe(1);
    const report = JSON.parse(ended.read("nessie-report/report.json"));
    expect(report).toMatchObject({ unsafeCases: ["rules/case-1"], unhelpfulCases: [], unanswered: [] });
    expect(report.trials[0].reply).toMatchObject({ model: "m", fingerprint: "fp_new" });
    expect(model.requests).toEqual({ change: 8, base: 0, probe: 1, unknown: 0 });
  });
});
