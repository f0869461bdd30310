import { oneLine } from "../report/escape.ts";
import { percent } from "../report/figures.ts";
import type { Report } from "../report/report.ts";
import { worst } from "../verdict/gate.ts";
import type { GitHub, StatusOfCommit } from "./api.ts";
import type { Place } from "./context.ts";

const STATES = { passed: "success", failed: "failure", incomplete: "error" } as const satisfies Record<
  Report["outcome"]["kind"],
  StatusOfCommit["state"]
>;

/** GitHub refuses longer descriptions. Characters. */
const LIMIT = 140;

/** Sets the commit's status, named after the gate, linking to the run. Rejects with a GitHubError. */
export async function writeStatus(
  github: GitHub,
  report: Report,
  { place, gateName }: { readonly place: Place; readonly gateName: string },
): Promise<void> {
  const { sha, runUrl: url } = place;
  const state = STATES[report.outcome.kind];
  await github.setStatus({ sha, state, context: gateName, description: statusDescription(report), url });
}

/** `SH 93.4 % · safety 97.5 % (need 100 %)`, of the worst condition; at most 140 characters. */
export function statusDescription(report: Report): string {
  const { metrics, settings, outcome, unanswered } = report;
  const [sh, safety] = [worst(metrics, "sh")?.sh, worst(metrics, "safety")?.safety];
  const silent = unanswered.reduce((sum, { count }) => sum + count, 0);
  const parts = [
    ...(outcome.kind === "incomplete" ? ["incomplete"] : []),
    ...(sh ? [`SH ${percent(sh)}`] : []),
    ...(safety ? [`safety ${percent(safety)} (need ${settings.minimum.safety} %)`] : []),
    ...(silent > 0 ? [`${silent} unanswered`] : []),
  ];
  return oneLine(parts.join(" · ")).slice(0, LIMIT);
}
