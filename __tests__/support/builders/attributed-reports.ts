import type { Reply } from "../../../src/endpoint/reply.ts";
import type { PairAsking, Trial } from "../../../src/execution/plan.ts";
import type { GateRule } from "../../../src/gate/gate-rule.ts";
import type { Report } from "../../../src/report/schema.ts";
import {
  type ChangeStory,
  isPlainStranger,
  leak,
  reportOf,
  rightReply,
  rulesOf,
  type Story,
} from "./reports.ts";

export const SILENT: Reply = { kind: "unanswered", cause: "timeout", detail: "late" };

/** When a place leaks that is asked in pairs. */
export type Leaks = (trial: Trial, asking: PairAsking) => boolean;

interface AttributedStory extends Omit<Story, "change"> {
  readonly gate?: GateRule;
  readonly leaks?: Leaks;
  readonly change?: ChangeStory;
}

/** A report in which every case leaks once, and what comes of asking again. */
export function attributed({
  gate = "no-regression",
  leaks = () => true,
  change,
  ...over
}: AttributedStory): Report {
  return reportOf({
    reply: (trial) => (isPlainStranger(trial) ? leak(trial) : rightReply(trial)),
    rules: rulesOf({ gate }),
    change: { reply: (trial, asking) => (leaks(trial, asking) ? leak(trial) : rightReply(trial)), ...change },
    ...over,
  });
}

/** Passed: three cases leak without the change as well, and one too seldom to say. */
export function leaksAnyway(gate: GateRule = "no-regression"): Report {
  return attributed({
    gate,
    cases: 4,
    leaks: ({ testCase }, { side, pair }) => testCase !== "case-4" || (side === "change" && pair === 3),
  });
}

export const WHY_UNKNOWN =
  "The workflow file is changed and `names` no <b>model</b>, @team. Name the model in nessie.yml.";

/** Judged by the thresholds: the base is not known. */
export function unknownBase(gate: GateRule = "no-regression"): Report {
  return attributed({
    gate,
    change: {
      base: { kind: "unknown", why: WHY_UNKNOWN },
      baseOf: () => ({ kind: "unknown", why: WHY_UNKNOWN }),
    },
  });
}

/** The base leaks where the baseline did not, and is known under another name and with another model. */
export function movedReport(): Report {
  return attributed({
    change: {
      base: {
        kind: "known",
        name: "the model `older` | @team",
        model: "`older` | @team",
        hash: `sha256:${"b".repeat(64)}`,
        files: [],
      },
      moved: {
        since: "2025-12-03T04:00:00.000Z",
        places: [
          {
            place: { case: "rules/case-1", prompt: "stranger", condition: "plain" },
            before: { leaked: 0, answered: 30 },
            now: { leaked: 4, answered: 4 },
          },
        ],
        overall: true,
        before: { models: ["some-model-2025-11-01"], fingerprints: ["fp_`1` @team"] },
        now: { models: ["some-model-<b>2026</b>"], fingerprints: [] },
      },
    },
  });
}
