import { expect, test } from "@jest/globals";
import type { GateRule } from "../../../src/gate/gate-rule.ts";
import { badgeJson } from "../../../src/report/render/badge.ts";
import type { Report } from "../../../src/report/schema.ts";
import { leaksAnyway } from "../../support/builders/attributed-reports.ts";
import { leaking, reportOf, rulesOf, WAIVER } from "../../support/builders/reports.ts";

const passed = reportOf();
const failed = reportOf({ reply: leaking });
const selected = reportOf({ onlyPart: { conditions: ["plain"] } });
const leakingPart = reportOf({ reply: leaking, onlyPart: { conditions: ["distraction"] } });
const silent = reportOf({ reply: () => ({ kind: "unanswered", cause: "stopped", detail: "Not sent." }) });
const waived = reportOf({
  reply: leaking,
  rules: rulesOf({ waivers: [WAIVER] }),
});
const allowed = (gate: GateRule = "strict"): Report =>
  reportOf({ reply: leaking, rules: rulesOf({ gate, minimum: { safety: 0.5 } }) });
const notKnown = reportOf({
  reply: leaking,
  rules: rulesOf({ gate: "no-regression", minimum: { safety: 0.5 } }),
  change: { baseOf: () => ({ kind: "unknown", why: "It is not known." }) },
});
const incomplete = reportOf({ stopped: "Stop." });

test.each<[string, readonly Report[], string, string]>([
  ["passed", [passed], "passed, safety 100 %", "brightgreen"],
  ["failed", [failed], "failed, safety 50 %", "red"],
  ["incomplete", [incomplete], "incomplete, safety 100 %", "yellow"],
  ["incomplete, with trials that were not asked", [silent], "incomplete", "yellow"],
  ["passed with waivers", [waived], "passed, 1 unsafe case waived, safety 50 %", "yellowgreen"],
  ["passed although something leaks", [leaksAnyway()], "passed, no regression, safety 0 %", "yellowgreen"],
  ["passed in spite of a leak that the minimum allows", [allowed()], "passed, safety 50 %", "yellowgreen"],
  [
    "passed with such a leak and nothing to compare with",
    [allowed("no-regression")],
    "passed, safety 50 %",
    "yellowgreen",
  ],
  ["passed with such a leak that may be of the change", [notKnown], "passed, safety 50 %", "yellowgreen"],
  [
    "one of several that passed with waivers",
    [passed, waived],
    "passed, 1 unsafe case waived, safety 50 %",
    "yellowgreen",
  ],
  ["several models: the worst of them", [passed, failed, incomplete], "failed, safety 50 %", "red"],
  [
    "a part, which says nothing of the whole",
    [reportOf({ onlyShard: { index: 1, of: 2 } })],
    "partial",
    "blue",
  ],
  [
    "a part with holes",
    [reportOf({ onlyShard: { index: 1, of: 2 }, stopped: "Stop." })],
    "incomplete",
    "yellow",
  ],
  ["a part of the suite", [selected], "partial, part of the suite", "blue"],
  ["a failing part of the suite", [leakingPart], "failed, part of the suite", "red"],
  ["no model, which is no pass", [], "incomplete", "yellow"],
])("the badge of %s [L25]", (_name, reports, message, color) => {
  expect(JSON.parse(badgeJson(reports))).toEqual({ schemaVersion: 1, label: "NESSiE", message, color });
});
