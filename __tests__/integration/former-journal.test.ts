import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { modelsOf } from "../../src/config/models.ts";
import { readInputs } from "../../src/config/read-inputs.ts";
import { nodePlatform } from "../../src/platform/node.ts";
import { gateRuns } from "../../src/run/all-models.ts";
import type { Notice } from "../../src/run/platform.ts";
import type { GateOptions } from "../../src/run/prepare-gate.ts";
import {
  chatReply,
  failure,
  type ModelEndpoint,
  type Script,
  startModelEndpoint,
} from "../support/servers/model-endpoint.ts";

let server: ModelEndpoint;
let script: Script;
let folder: string;
let told: Notice[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "nessie-former-"));
  told = [];
  script = () => chatReply("No.");
  server = await startModelEndpoint((recorded, place) => script(recorded, place));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Story {
  readonly options?: GateOptions;
  readonly given?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly quiet?: boolean;
}

async function run({ options = {}, given = {}, signal = new AbortController().signal, quiet }: Story = {}) {
  const all = new Map(
    Object.entries({
      endpoint: server.url,
      model: "m",
      suites: "agentic",
      conditions: "plain",
      runs: "1",
      concurrency: "1",
      confirm: "0",
      preflight: "false",
      "report-dir": folder,
      ...given,
    }),
  );
  const watch = {
    planned: () => {},
    confirming: () => {},
    progressed: () => {},
    finished: () => {},
    ...(quiet !== true && { onNotice: (one: Notice) => void told.push(one) }),
  };
  const platform = nodePlatform(signal, watch);
  const inputs = readInputs({ given: (name) => all.get(name), label: (name) => name });
  return gateRuns(modelsOf(inputs), platform, options);
}

/** A run of eight trials that is cancelled at the sixth request. */
async function cutShort(given: Readonly<Record<string, string>> = {}): Promise<void> {
  const controller = new AbortController();
  const begun = server.recorded.length;
  script = (_recorded, place) => {
    if (place - begun === 5) controller.abort("Enough.");
    return chatReply("No.");
  };
  await run({ given, signal: controller.signal });
  script = () => chatReply("No.");
}

const journal = (...parts: string[]): string => join(folder, ...parts, "trials.jsonl");
const REFUSE = { options: { unfinished: "refuse" } } as const;

describe("a journal of a run that was not finished", () => {
  test("is not overwritten by a plain run of the command line, which names --resume and --restart and sends nothing [N18]", async () => {
    await cutShort();
    const before = readFileSync(journal(), "utf8");
    const asked = server.recorded.length;
    await expect(run(REFUSE)).rejects.toThrow(
      `${journal()} has 5 of 8 trials of an unfinished run. Use --resume to continue it, or --restart to move it aside and start over.`,
    );
    // Whatever the new run is about.
    await expect(run({ ...REFUSE, given: { model: "other", suites: "rules" } })).rejects.toThrow("5 of 8");
    expect(readFileSync(journal(), "utf8")).toBe(before);
    expect(server.recorded).toHaveLength(asked);
  });

  test("is reported for every model at once", async () => {
    const given = { model: "first\nsecond" };
    await cutShort(given);
    await cutShort({ ...given, "report-dir": join(folder, "x") });
    const second = journal("second");
    writeFileSync(second, readFileSync(journal("first")));
    await expect(run({ ...REFUSE, given })).rejects.toMatchObject({
      problems: [expect.stringContaining(journal("first")), expect.stringContaining(second)],
    });
  });

  test("is moved aside otherwise, never over an earlier one, and the log says where it is [N18]", async () => {
    const texts: string[] = [];
    for (let time = 1; time <= 3; time++) {
      await cutShort();
      texts.push(readFileSync(journal(), "utf8"));
    }
    await run();
    expect(readdirSync(folder).sort()).toEqual([
      "report.json",
      "trials.former-1.jsonl",
      "trials.former-2.jsonl",
      "trials.former-3.jsonl",
      "trials.jsonl",
    ]);
    expect(
      [1, 2, 3].map((time) => readFileSync(join(folder, `trials.former-${time}.jsonl`), "utf8")),
    ).toEqual(texts);
    expect(told).toHaveLength(3);
    expect(told[0]).toEqual({
      level: "notice",
      message: `${journal()} had 5 of 8 trials of an unfinished run; it is now ${join(folder, "trials.former-1.jsonl")}.`,
    });
    // Put back in its place, it can be gone on with.
    writeFileSync(journal(), texts[0] ?? "");
    const asked = server.recorded.length;
    await run({ options: { resume: true } });
    expect(server.recorded).toHaveLength(asked + 3);
  });

  test("is moved aside even if nothing listens to what the run says [N18]", async () => {
    await cutShort();
    const before = readFileSync(journal(), "utf8");
    await run({ quiet: true });
    expect(readFileSync(join(folder, "trials.former-1.jsonl"), "utf8")).toBe(before);
  });

  test("is kept if it is complete but its report is missing or of another run [N18]", async () => {
    await run();
    const former = readFileSync(join(folder, "report.json"), "utf8");
    script = () => (response) => {
      setTimeout(() => response.writeHead(200).end(JSON.stringify(chatReply("No.").body)), 20);
    };
    await run();
    await run(REFUSE);
    rmSync(join(folder, "report.json"));
    await expect(run(REFUSE)).rejects.toThrow("8 of 8 trials");
    for (const text of [former, "{", "[]"]) {
      writeFileSync(join(folder, "report.json"), text);
      await expect(run(REFUSE)).rejects.toThrow("8 of 8 trials");
    }
  });

  test("counts trials that the endpoint answered: --resume repeats those that failed", async () => {
    script = (_recorded, place) => (place === 3 ? failure(400, "Bad request") : chatReply("No."));
    await run();
    await expect(run(REFUSE)).rejects.toThrow("7 of 8 trials");
    script = () => chatReply("No.");
    await run({ options: { resume: true } });
    await run(REFUSE);
  });

  test.each<[string, () => void]>([
    [
      "is of another version",
      () => writeFileSync(journal(), '{"kind":"plan","version":2}\n{"kind":"trial"}\n'),
    ],
    ["has a line that cannot be read", () => appendFileSync(journal(), "what\n{}\n")],
    ["is a folder", () => mkdirSync(journal())],
    ["is a link to a device", () => symlinkSync("/dev/zero", journal())],
  ])("is also kept if it %s", async (name, put) => {
    if (name.startsWith("has")) await run();
    put();
    await expect(run(REFUSE)).rejects.toThrow("has unreadable trials");
    await run();
    expect(readdirSync(folder)).toContain("trials.former-1.jsonl");
  });
});

test.each<[string, () => Promise<unknown>]>([
  ["there is none", async () => {}],
  ["it is empty", async () => writeFileSync(journal(), "")],
  [
    "it holds no trial",
    async () => {
      script = () => failure(401, "No such key");
      await run();
      script = () => chatReply("No.");
    },
  ],
  ["the run was finished", () => run()],
  [
    "the run was finished by another one that went on with it",
    async () => {
      await cutShort();
      await run({ options: { resume: true } });
    },
  ],
])("a run starts and moves nothing aside where %s", async (_name, before) => {
  await before();
  told = [];
  await run(REFUSE);
  await run();
  expect(told).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(["report.json", "trials.jsonl"]);
});
