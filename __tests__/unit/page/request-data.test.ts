import { describe, expect, test } from "@jest/globals";
import { curlLine } from "../../../src/page/curl.ts";
import { pageData } from "../../../src/page/page-data.ts";
import type { PageRequest } from "../../../src/page/page-data-types.ts";
import { requestsOf } from "../../../src/page/request-data.ts";
import { finalReport } from "../../../src/report/final-report.ts";
import type { Report, ReportSettings } from "../../../src/report/schema.ts";
import { OWN_PROMPT, reportOf } from "../../support/builders/reports.ts";

const withSettings = (over: Partial<ReportSettings>): Report => {
  const report = reportOf({ conditions: ["plain", "no-reasoning"] });
  return { ...report, settings: { ...report.settings, ...over } };
};
const plain = (report: Report): PageRequest | undefined => requestsOf(report).plain;

describe("what requests have in common", () => {
  test("is where they go, the model, the parameters in force and the extra body", () => {
    const report = withSettings({ api: "responses", extraBody: { top_p: 1 }, systemRole: "developer" });
    expect(plain(report)).toEqual({
      url: "https://api.example/v1/responses",
      systemRole: "developer",
      field: "input",
      body: { model: "some-model", input: [], store: false, max_tokens: 4096, top_p: 1 },
      notes: [],
    });
  });

  test("is how reasoning was switched off where a condition does that", () => {
    const { "no-reasoning": off } = requestsOf(withSettings({}));
    expect(off?.body).toMatchObject({ reasoning_effort: "none" });
    const { "no-reasoning": own } = requestsOf(withSettings({ reasoningOffBody: { think: false } }));
    expect(own?.body).toMatchObject({ think: false });
    expect(plain(withSettings({}))?.body).not.toHaveProperty("reasoning_effort");
  });

  test.each<[string, Partial<Report>, Partial<ReportSettings>, string]>([
    ["the user's own system prompt", {}, { systemPrompt: OWN_PROMPT }, "which was sent before the policy"],
    ["extra headers", {}, { extraHeaders: ["x-team"] }, "whose values are secret: x-team."],
    ["secrets in the extra body", {}, { extraBody: { key: "***" } }, "replaced by ***"],
    ["the scripted model", { scripted: true }, {}, "answers only while it runs"],
  ])("lacks %s, and says so", (_what, report, settings, note) => {
    expect(plain({ ...withSettings(settings), ...report })?.notes).toEqual([expect.stringContaining(note)]);
  });

  test("lacks how reasoning was switched off if the endpoint took another way, and says so there alone", () => {
    const notice = 'Reasoning is switched off by {"thinking":{"type":"disabled"}}: it was refused.';
    const report = withSettings({});
    const adapted = { ...report, parameters: { ...report.parameters, notices: [notice] } };
    const { plain: other, "no-reasoning": off } = requestsOf(adapted);
    expect(off?.body).toEqual(other?.body);
    expect(off?.notes).toEqual([expect.stringContaining("lacks the fields that switched reasoning off")]);
    expect(other?.notes).toEqual([]);
  });

  test.each(["file:///etc/passwd", "no address", "https://"])(
    "is nothing if the endpoint is %s",
    (endpoint) => {
      const report = withSettings({ endpoint });
      expect(requestsOf(report)).toEqual({});
      const data = pageData([finalReport(report)], ["m"]);
      expect(data.trials.map((trial) => curlLine(data, trial)).filter((line) => line !== undefined)).toEqual(
        [],
      );
    },
  );
});

test("a curl line is one line without a key, an unseen character or an open quote", () => {
  const data = pageData([finalReport(reportOf())], ["m"]);
  const texts = data.texts.map((text) => `${text}'\n\u001b[31m\u202e\u{e0041}`);
  const [trial] = data.trials;
  const line = trial && curlLine({ ...data, texts }, trial);
  expect(line).toMatch(
    /^curl --globoff 'https:\/\/api\.example\/v1\/chat\/completions' -H 'Content-Type: application\/json' -H "Authorization: Bearer \$NESSIE_API_KEY" --data-raw '\{/,
  );
  expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(line?.replaceAll("'\\''", "").match(/'/g)).toHaveLength(6);
  expect(line).toContain("\\udb40\\udc41");
});

test("no curl line is made for a prompt that the report lacks", () => {
  const data = pageData([finalReport(reportOf())], ["m"]);
  expect(curlLine(data, { model: 0, condition: "plain" })).toBeUndefined();
});
