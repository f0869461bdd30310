import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { worstOutcome } from "../../src/gate/decide.ts";
import { readWorkflowContext } from "../../src/github/context.ts";
import { commentBody, parseComment } from "../../src/report/comment/body.ts";
import { comment, commentOf } from "../../src/report/comment/comment.ts";
import { accountsFor, combined, outcomeOf, resultsOf } from "../../src/report/comment/results.ts";
import { placeholderOf } from "../../src/report/comment/source.ts";
import { decodeState, encodeState, isOlder, saysTheSame, stateOf } from "../../src/report/comment/state.ts";
import { bent, json, nasty } from "../support/arbitraries.ts";
import { leaking, reportOf } from "../support/builders/reports.ts";
import { samples } from "../support/seeds.ts";

const SHA = "a".repeat(40);
const ENVIRONMENT = {
  GITHUB_REPOSITORY: "o/r",
  GITHUB_SHA: "b".repeat(40),
  GITHUB_EVENT_NAME: "pull_request",
  GITHUB_RUN_ID: "12",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_SERVER_URL: "https://github.example",
  GITHUB_API_URL: "https://api.github.example",
};
const head = { sha: SHA, repo: { full_name: "stranger/r" } };
const PAYLOADS = {
  pull_request: { number: 7, head, base: { repo: { full_name: "o/r" } } },
  issue: { number: 7, pull_request: {} },
  workflow_run: {
    head_sha: SHA,
    head_branch: "topic",
    head_repository: { full_name: "stranger/r", owner: { login: "stranger" } },
    pull_requests: [{ number: 7, head: { sha: SHA } }],
  },
  merge_group: { head_ref: "refs/heads/gh-readonly-queue/main/pr-7-0123abcd", head_sha: SHA },
};

describe("whatever an event's payload contains, [B5]", () => {
  test.each(Object.entries(PAYLOADS))("%s, the context is valid or missing", (name, payload) => {
    const text = fc.oneof(
      bent({ [name]: payload }).map((value) => JSON.stringify(value) ?? ""),
      json.map((value) => JSON.stringify({ [name]: value }) ?? ""),
      nasty,
    );
    fc.assert(
      fc.property(text, (event) => {
        const place = readWorkflowContext(ENVIRONMENT, event);
        // Where is written comes from the runner, never from the payload.
        expect(place).toMatchObject({
          owner: "o",
          repo: "r",
          runId: 12,
          attempt: 2,
          apiUrl: "https://api.github.example",
          runUrl: "https://github.example/o/r/actions/runs/12/attempts/2",
        });
        expect(place?.sha).toMatch(/^[0-9a-f]{40,64}$/i);
        if (place?.pull.kind === "number") {
          expect(Number.isSafeInteger(place.pull.number) && place.pull.number > 0).toBe(true);
        }
      }),
      { numRuns: samples(400) },
    );
  });

  test("a stranger's pull request is never taken for one of our own", () => {
    const event = bent(PAYLOADS.pull_request).map((value) => JSON.stringify({ pull_request: value }));
    fc.assert(
      fc.property(event, (text) => {
        const place = readWorkflowContext(ENVIRONMENT, text);
        // A payload that cannot be read is of no pull request at all, so it has none of a stranger's either.
        if (place?.sha === SHA) expect(place.fromFork).toBe(true);
        else expect(place?.pull.kind).not.toBe("number");
      }),
      { numRuns: samples(400) },
    );
  });
});

test("whatever the payload of a judged change, its own files do not decide about it [B7]", () => {
  const judged = fc.constantFrom("pull_request", "pull_request_target", "merge_group");
  const payload = fc.oneof(
    bent({ ...PAYLOADS, issue: undefined, workflow_run: undefined }).map(
      (value) => JSON.stringify(value) ?? "",
    ),
    nasty,
  );
  fc.assert(
    fc.property(judged, payload, (event, text) => {
      const place = readWorkflowContext({ ...ENVIRONMENT, GITHUB_EVENT_NAME: event }, text);
      expect(["commit", "pull", "unknown"]).toContain(place?.base.kind);
    }),
    { numRuns: samples(400) },
  );
});

test("whatever the runner's environment contains, there is a valid context or none", () => {
  const environment = fc.dictionary(fc.constantFrom(...Object.keys(ENVIRONMENT)), nasty);
  fc.assert(
    fc.property(environment, (values) => {
      const place = readWorkflowContext({ ...ENVIRONMENT, ...values }, JSON.stringify(PAYLOADS));
      if (place === undefined) return;
      expect([place.owner, place.repo].every((name) => name !== "" && !name.includes("/"))).toBe(true);
      expect(place.runId > 0 && place.attempt > 0).toBe(true);
    }),
    { numRuns: samples(400) },
  );
});

describe("whatever the hidden state of a comment contains,", () => {
  const red = reportOf({ reply: leaking });
  const writer = { sha: SHA, runId: 12, attempt: 1 };
  const state = stateOf([red], writer);
  const encode = (value: unknown): string =>
    `<!-- nessie-gate: nessie -->\n<!-- nessie-state: ${Buffer.from(JSON.stringify(value) ?? "").toString("base64url")} -->\n`;
  const body = fc.oneof(
    bent(state).map(encode),
    json.map(encode),
    fc.string({ unit: "binary" }).map((text) => encodeState(state).replace(/.{9} -->$/, `${text} -->`)),
    nasty,
  );

  test("the next comment reports its own run, red and complete [B6]", () => {
    fc.assert(
      fc.property(body, (text) => {
        const previous = decodeState(text);
        const written = comment([red], {
          gateName: "nessie",
          writer,
          runUrl: "https://github.example/run",
          ...(previous && { previous }),
        });
        expect(decodeState(written)).toEqual(state);
        expect(written.match(/<!-- nessie-(?:gate|state): /g)).toHaveLength(2);
        expect(written).toContain("### ❌ Gate failed: safety 50 %");
        expect(written).not.toContain("Resolved:");
      }),
      { numRuns: samples(300) },
    );
  });

  const source = { key: "1".repeat(16), names: "2".repeat(16), name: "other-model" };
  const other = { ...source, attempt: 1, outcome: "passed", suiteHash: "", figures: [], unsafeCases: [] };
  const shared = { ...state, outcome: "passed", others: [other], former: { sha: SHA, results: [other] } };
  const sharedBody = fc.oneof(
    bent(shared).map(encode),
    nasty.map((name) => encode({ ...shared, others: [{ ...other, name: name.slice(0, 100) }] })),
    fc.nat(120).map((length) => encode({ ...shared, others: Array.from({ length }, () => other) })),
  );

  test("another job's result is added to ours, which stays red and complete [B6]", () => {
    fc.assert(
      fc.property(sharedBody, (text) => {
        const own = commentOf([red], { gateName: "nessie", writer, runUrl: "https://github.example/run" });
        const latest = parseComment(text);
        const written = commentBody("nessie", latest ? combined(latest, own) : own);
        const again = parseComment(written);
        expect(again && outcomeOf(again.state)).toBe("failed");
        expect(again && resultsOf(own.state).every((result) => accountsFor(again.state, result))).toBe(true);
        expect(written.match(/<!-- nessie-(?:gate|state): /g)).toHaveLength(2);
        expect(written.match(/^### ❌ /m)).not.toBeNull();
        expect(written.length).toBeLessThanOrEqual(65_536);
      }),
      { numRuns: samples(300) },
    );
  });

  test("any number of jobs are remembered or at least counted", () => {
    const outcome = fc.constantFrom("passed" as const, "failed" as const, "incomplete" as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(outcome, nasty), { minLength: 1, maxLength: 260 }), (jobs) => {
        const told = jobs.map(([kind, words], index) => {
          const { attempt } = writer;
          const own = { ...placeholderOf([`${words}${index}`.repeat(20)]), attempt };
          return { state: { ...state, outcome: kind, source: own }, details: "### ❌ Details\n" };
        });
        const body = told.slice(1).reduce(
          (text, one) => {
            const latest = parseComment(text);
            return commentBody("nessie", latest ? combined(latest, one) : one);
          },
          commentBody("nessie", told[0] ?? { state, details: "" }),
        );
        const last = decodeState(body);
        expect(last && outcomeOf(last)).toBe(worstOutcome(jobs.map(([kind]) => kind)));
        expect(body.length).toBeLessThanOrEqual(65_536);
      }),
      { numRuns: 8 },
    );
  });

  test("comparing it never crashes, and no two runs are each older than the other", () => {
    fc.assert(
      fc.property(body, body, (one, other) => {
        const [a, b] = [decodeState(one) ?? state, decodeState(other) ?? state];
        expect(isOlder(a, b) && isOlder(b, a)).toBe(false);
        expect(saysTheSame(a, b)).toBe(saysTheSame(b, a));
      }),
      { numRuns: samples(300) },
    );
  });
});
