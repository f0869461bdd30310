import { afterEach, describe, expect, test } from "@jest/globals";
import { type Finding, sendProbes } from "../../../src/endpoint/preflight.ts";
import { probesFor } from "../../../src/endpoint/probes.ts";
import { CONDITIONS, type Condition } from "../../../src/suite/conditions.ts";
import type { Reasoning } from "../../../src/suite/conversation.ts";
import { closeAll, closeLater, endpointAt, type Over } from "../../support/builders/requests.ts";
import { TALK } from "../../support/builders/suites.ts";
import {
  chatReply,
  failure,
  type ModelEndpoint,
  type Recorded,
  type Scripted,
  startModelEndpoint,
} from "../../support/servers/model-endpoint.ts";

afterEach(closeAll);

const RIGHT = chatReply("MARIGOLD");
const RINGING = chatReply("", {
  message: { content: null, tool_calls: [{ function: { name: "RING_BELL", arguments: "{}" } }] },
});
const bodyOf = ({ body }: Recorded): Readonly<Record<string, unknown>> => Object(body);
const willing = (one: Recorded): Scripted => ("tools" in bodyOf(one) ? RINGING : RIGHT);

interface Wanted {
  readonly conditions?: readonly Condition[];
  readonly reasoning?: Reasoning;
  readonly over?: Over;
}

interface Examined {
  readonly findings: readonly Finding[];
  readonly server: ModelEndpoint;
}

async function examineAt(script: (one: Recorded) => Scripted, wanted: Wanted = {}): Promise<Examined> {
  const { conditions = ["plain"], reasoning = "default", over = {} } = wanted;
  const server = closeLater(await startModelEndpoint(script));
  const setting = { conditions, reasoning, systemRole: "system", distraction: TALK } as const;
  const endpoint = endpointAt(server.url, over);
  const findings = await sendProbes(endpoint, probesFor(setting), {
    signal: new AbortController().signal,
    model: "some-model",
  });
  return { findings, server };
}

const ok = (about: Finding["about"], message: string): Finding => ({ level: "ok", about, message });
const note = (about: Finding["about"], message: string): Finding => ({ level: "note", about, message });
const GREETED = [
  ok("connection", "The endpoint answers and accepts the key."),
  ok("model", "The reply is from the model some-model-2026."),
  ok("system prompt", "An instruction in the system prompt was followed."),
  ok("reasoning", "The reply showed no reasoning."),
  ok("usage", "The endpoint reports token usage: 20 in (8 cached), 5 out."),
];

describe("an endpoint is asked", () => {
  test("one small question when nothing else is needed", async () => {
    const { findings, server } = await examineAt(willing, { conditions: ["plain", "distraction"] });
    expect(findings).toEqual(GREETED);
    expect(server.recorded).toHaveLength(1);
    expect(JSON.stringify(server.recorded[0]?.body).length).toBeLessThan(300);
  });

  test("three when every condition is wanted", async () => {
    const { findings, server } = await examineAt(willing, { conditions: CONDITIONS });
    expect(findings).toEqual([
      ...GREETED,
      ok("reasoning", "Switching reasoning off is accepted, and no reasoning was seen."),
      ok("functions", "The model called a function when asked to."),
    ]);
    expect(server.recorded).toHaveLength(3);
    const [greeting, off, tools] = server.recorded.map(bodyOf);
    expect(greeting).not.toHaveProperty("reasoning_effort");
    expect(off).toEqual({ ...greeting, reasoning_effort: "none" });
    expect(tools).toHaveProperty("tools");
  });

  test("with reasoning off in the first question, if every condition needs that", async () => {
    const { server } = await examineAt(willing, { conditions: ["plain", "no-reasoning"], reasoning: "off" });
    expect(server.recorded.map(bodyOf)).toMatchObject([{ reasoning_effort: "none" }]);
  });

  test("nothing more after the first question had no answer", async () => {
    const { findings, server } = await examineAt(() => failure(500, "Oops"), { conditions: CONDITIONS });
    expect(findings).toEqual([note("connection", "The first test request got no reply. Status 500: Oops")]);
    expect(server.recorded).toHaveLength(1);
  });
});

describe("its answers become findings:", () => {
  test.each<[string, Scripted, Finding]>([
    [
      "a wrong key",
      failure(401, "Who are you?"),
      {
        level: "fatal",
        about: "connection",
        message: "Status 401: Who are you? The key is missing or wrong: check the key.",
      },
    ],
    [
      "an unknown model",
      failure(404, "No such model", { code: "model_not_found" }),
      {
        level: "fatal",
        about: "connection",
        message:
          "Status 404: No such model. The endpoint has no model some-model, or not for this key: check model.",
      },
    ],
    [
      "a refusal",
      failure(400, "Unexpected role 'system'"),
      note(
        "connection",
        "The first test request was refused. Status 400: Unexpected role 'system'. If the endpoint has no such role, set system-role to user.",
      ),
    ],
    [
      "another model",
      { body: { ...Object(RIGHT.body), model: "some-model-nano" } },
      note(
        "model",
        "The reply is from the model some-model-nano, not some-model: an alias of it, or a different model.",
      ),
    ],
    [
      "a filter of its own",
      chatReply("I", { finish_reason: "content_filter" }),
      note(
        "connection",
        "The endpoint accepts the key, but the endpoint's content filter ended the first test reply; loosen the filter of this deployment, or the run will be incomplete.",
      ),
    ],
    ["silence", chatReply(""), note("connection", "The endpoint accepts the key, but: The reply is empty.")],
    [
      "a system prompt that got lost",
      chatReply("Good morning! How can I help?"),
      note(
        "system prompt",
        "A small instruction in the system prompt was not followed. If the endpoint does not pass on the system prompt, try system-role user.",
      ),
    ],
    [
      "no usage",
      { body: { choices: [{ message: { content: "MARIGOLD" } }] } },
      note("usage", "The endpoint does not report token usage."),
    ],
    [
      "reasoning",
      chatReply("", { message: { content: "MARIGOLD", reasoning: "A greeting." } }),
      ok("reasoning", "The model reasons before it replies."),
    ],
  ])("%s", async (_name, reply, finding) => {
    const { findings } = await examineAt(() => reply);
    expect(findings).toContainEqual(finding);
  });

  test("a role for the system prompt that is refused is fatal where the same is answered without", async () => {
    const roleless = ({ body }: Recorded): Scripted =>
      JSON.stringify(body).includes('"system"') ? failure(400, "Only user and assistant, please") : RIGHT;
    const { findings, server } = await examineAt(roleless, { conditions: CONDITIONS });
    expect(findings).toEqual([
      {
        level: "fatal",
        about: "system prompt",
        message:
          "The endpoint rejects a role for the system prompt, but answers without one: set system-role to user. Status 400: Only user and assistant, please",
      },
    ]);
    expect(server.recorded).toHaveLength(2);
  });

  test("reasoning that cannot be switched off is fatal", async () => {
    const { findings } = await examineAt(
      (one) => ("think" in bodyOf(one) ? failure(400, "think: extra inputs are not permitted") : RIGHT),
      { conditions: ["no-reasoning"], over: { reasoningOff: { think: false } } },
    );
    expect(findings.at(-1)).toMatchObject({
      level: "fatal",
      about: "reasoning",
      message: expect.stringMatching(
        /^Reasoning cannot be switched off\. .* Tried: \{"think":false\} was refused/,
      ),
    });
  });

  test("hidden reasoning is suspected if more tokens are counted than a reply can have", async () => {
    const secretly = { body: { ...Object(RIGHT.body), usage: { prompt_tokens: 30, completion_tokens: 73 } } };
    const { findings } = await examineAt(() => secretly, { conditions: ["no-reasoning"] });
    expect(findings.at(-1)).toEqual(
      note(
        "reasoning",
        "With reasoning switched off, 73 tokens were counted for a reply of 8 bytes: the model may reason without showing it.",
      ),
    );
  });

  test("refused functions are fatal, and functions that are not called are noted", async () => {
    const refusing = await examineAt(
      (one) => ("tools" in bodyOf(one) ? failure(400, "does not support tools") : RIGHT),
      { conditions: ["tools"] },
    );
    expect(refusing.findings.at(-1)).toEqual({
      level: "fatal",
      about: "functions",
      message:
        "The endpoint rejects functions, which the condition tools needs. Status 400: does not support tools",
    });
    const talking = await examineAt(() => RIGHT, { conditions: ["tools"] });
    expect(talking.findings.at(-1)).toMatchObject({ level: "note", about: "functions" });
  });
});

test("an aborted examination rejects with the reason", async () => {
  const server = closeLater(await startModelEndpoint(willing));
  const setting = {
    conditions: CONDITIONS,
    reasoning: "default",
    systemRole: "system",
    distraction: TALK,
  } as const;
  const signal = AbortSignal.abort("enough");
  const asked = sendProbes(endpointAt(server.url), probesFor(setting), { signal, model: "some-model" });
  await expect(asked).rejects.toBe("enough");
});
