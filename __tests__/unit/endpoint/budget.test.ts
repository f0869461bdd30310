import { afterEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Attempt } from "../../../src/endpoint/attempt.ts";
import { type Limits, openBudget, type Ticket } from "../../../src/endpoint/budget.ts";
import { CHAT_TOKEN_LIMITS } from "../../../src/endpoint/limits.ts";
import { moneyFor } from "../../../src/endpoint/prices.ts";
import type { Usage } from "../../../src/endpoint/reply.ts";
import { worstCase } from "../../../src/endpoint/request-body.ts";
import {
  attemptAt,
  closeAll,
  closeLater,
  endpointAt,
  type Over,
  REQUEST,
} from "../../support/builders/requests.ts";
import { chatReply, failure, type Script, startModelEndpoint } from "../../support/servers/model-endpoint.ts";

afterEach(closeAll);

const SIGNAL = new AbortController().signal;
const PRICES = { input: 1, cached: 0.1, output: 10 };
const costing = (most: number): Limits => ({ cost: { most, prices: PRICES, currency: "EUR" } });
const WORST = { inputTokens: 1_000, outputTokens: 100 };
const usage = (over: Partial<Usage> = {}): Attempt => ({
  kind: "reply",
  reply: {
    kind: "answered",
    text: "No.",
    finish: "stop",
    usage: { inputTokens: 400, cachedTokens: 100, outputTokens: 10, ...over },
  },
});
const UNREPORTED: Attempt = { kind: "reply", reply: { kind: "answered", text: "No.", finish: "stop" } };

function granted(ticket: Ticket | string): Ticket {
  if (typeof ticket === "string") throw new Error(ticket);
  return ticket;
}

test("tokens cost their price: cached input its own, output its own", () => {
  expect(moneyFor({ inputTokens: 2_000_000, cachedTokens: 500_000, outputTokens: 100_000 }, PRICES)).toBe(
    1.5 + 0.05 + 1,
  );
});

test("a request's maximum is its bytes as input and its token limit as output", () => {
  const body = { model: "m", messages: [{ role: "user", content: "Grüße" }], max_tokens: 50 };
  expect(worstCase(body)).toEqual({ inputTokens: Buffer.byteLength(JSON.stringify(body)), outputTokens: 50 });
  expect(worstCase({ max_output_tokens: 7, max_tokens: 9 }).outputTokens).toBe(9);
  expect(worstCase({ model: "m" }).outputTokens).toBeUndefined();
  expect(worstCase({ max_tokens: -1 }).outputTokens).toBeUndefined();
  expect(worstCase({ max_tokens: 10, n: 3 }).outputTokens).toBe(30);
});

describe("a limit to requests", () => {
  test("grants exactly that many, whether or not they have ended", async () => {
    const budget = openBudget({ requests: 2 });
    granted(await budget.reserve(() => WORST, SIGNAL)).settle(usage());
    granted(await budget.reserve(() => WORST, SIGNAL));
    expect(await budget.reserve(() => WORST, SIGNAL)).toBe(
      "The 2 requests that max-requests allows are used up.",
    );
  });
});

describe("a limit to the cost", () => {
  // One request comes to 0.002 at its worst, and to 0.00041 with the usage above.
  test("reserves the maximum of requests in flight, and releases what they did not use", async () => {
    const budget = openBudget(costing(0.0045));
    const [first, second] = [
      granted(await budget.reserve(() => WORST, SIGNAL)),
      granted(await budget.reserve(() => WORST, SIGNAL)),
    ];
    let third: Ticket | string | undefined;
    const waiting = budget
      .reserve(() => WORST, SIGNAL)
      .then((ticket) => {
        third = ticket;
      });
    await new Promise((resolve) => setImmediate(resolve));
    expect(third).toBeUndefined();
    first.settle(usage());
    await waiting;
    granted(third ?? "none").settle(usage());
    second.settle(usage());
  });

  test("says what was spent once nothing in flight can give anything back", async () => {
    const budget = openBudget(costing(0.0025));
    granted(await budget.reserve(() => WORST, SIGNAL)).settle(usage({ outputTokens: 90 }));
    expect(await budget.reserve(() => WORST, SIGNAL)).toBe(
      "The run has cost 0.00121 EUR and the next request could cost 0.002 EUR, which would exceed the 0.0025 EUR of max-cost.",
    );
    expect(budget.notices()).toEqual([]);
  });

  test.each<[string, Attempt | undefined, boolean]>([
    ["a reply without usage", UNREPORTED, true],
    ["a request that was broken off", undefined, true],
    ["a time-out", { kind: "transient", cause: "timeout", detail: "" }, true],
    ["a status of error", { kind: "transient", cause: "status", detail: "" }, false],
    ["a refusal", { kind: "refused", cause: "status", detail: "" }, false],
    ["a rate limit", { kind: "throttled", detail: "" }, false],
  ])("counts %s at its maximum", async (_name, ended, atWorst) => {
    const budget = openBudget(costing(0.003));
    granted(await budget.reserve(() => WORST, SIGNAL)).settle(ended);
    const next = await budget.reserve(() => WORST, SIGNAL);
    expect(typeof next).toBe(atWorst ? "string" : "object");
    expect(budget.notices()).toEqual(
      atWorst
        ? [
            "The endpoint reported no token usage for one request; max-cost counted the most they could have cost.",
          ]
        : [],
    );
  });

  test("cannot be kept without a limit to the reply, and says so", async () => {
    const budget = openBudget(costing(100));
    expect(await budget.reserve(() => ({ inputTokens: 1, outputTokens: undefined }), SIGNAL)).toMatch(
      /^The endpoint accepts no token limit, so the cost of a reply has no bound/,
    );
  });

  test("stops waiting when aborted", async () => {
    const budget = openBudget(costing(0.002));
    granted(await budget.reserve(() => WORST, SIGNAL));
    const stop = new AbortController();
    const waiting = budget.reserve(() => WORST, stop.signal);
    stop.abort("enough");
    await expect(waiting).rejects.toBe("enough");
    await expect(budget.reserve(() => WORST, stop.signal)).rejects.toBe("enough");
  });

  test("is never exceeded, in whatever order requests end and whatever they cost [L39]", async () => {
    const request = fc.record({
      worst: fc.record({ inputTokens: fc.nat(5_000), outputTokens: fc.nat(500) }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      reported: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(request, { maxLength: 40 }),
        fc.nat(20),
        fc.infiniteStream(fc.nat(7)),
        async (requests, most, order) => {
          const budget = openBudget(costing(most / 1_000));
          const flying: (() => number)[] = [];
          let spent = 0;
          for (const { worst, share, reported } of requests) {
            const stop = new AbortController();
            const asked = budget.reserve(() => worst, stop.signal).catch(() => "waits");
            while (flying.length > 0 && (order.next().value ?? 0) > 2) spent += flying.shift()?.() ?? 0;
            await new Promise((resolve) => setImmediate(resolve));
            stop.abort();
            const ticket = await asked;
            if (typeof ticket === "string") continue;
            const tokens = {
              inputTokens: Math.floor(worst.inputTokens * share),
              cachedTokens: 0,
              outputTokens: Math.floor(worst.outputTokens * share),
            };
            flying.push(() => {
              ticket.settle(reported ? usage(tokens) : UNREPORTED);
              return moneyFor(reported ? tokens : { ...worst, cachedTokens: 0 }, PRICES);
            });
          }
          for (const land of flying) spent += land();
          expect(spent).toBeLessThanOrEqual(most / 1_000 + 1e-9);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("an endpoint with a limit", () => {
  async function send(script: Script, times: number, limits: Limits, over: Over = {}) {
    const server = closeLater(await startModelEndpoint(script));
    const endpoint = endpointAt(server.url, { limits, ...over });
    const attempts = [];
    for (let time = 0; time < times; time++) attempts.push(await attemptAt(endpoint, SIGNAL, REQUEST));
    return { kinds: attempts.map(({ kind }) => kind), sent: server.recorded.length, endpoint };
  }

  test("sends nothing beyond it", async () => {
    const { kinds, sent } = await send(() => chatReply("No."), 5, { requests: 3 });
    expect(kinds).toEqual(["reply", "reply", "reply", "spent", "spent"]);
    expect(sent).toBe(3);
  });

  test("counts the request that only adapts a parameter", async () => {
    const adapting: Script = ({ body }) =>
      "max_tokens" in Object(body) ? failure(400, "Unsupported parameter: max_tokens") : chatReply("No.");
    const { kinds, sent } = await send(adapting, 2, { requests: 2 });
    expect(kinds).toEqual(["reply", "spent"]);
    expect(sent).toBe(2);
  });

  test("sends no more once its token limit was refused and a cost is to be kept", async () => {
    const refusing: Script = ({ body }) => {
      const sent = CHAT_TOKEN_LIMITS.find((name) => name in Object(body));
      return sent === undefined ? chatReply("No.") : failure(400, `Unsupported parameter: ${sent}`);
    };
    const { kinds, sent } = await send(refusing, 1, costing(100));
    expect(kinds).toEqual(["spent"]);
    expect(sent).toBe(CHAT_TOKEN_LIMITS.length);
  });
});
