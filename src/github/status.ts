import { oneLine } from "../report/escape.ts";
import { percent } from "../report/figures.ts";
import { requirement } from "../report/reasons.ts";
import type { Report } from "../report/report.ts";
import { overall, worstOf } from "../report/several.ts";
import { waivedWords } from "../report/waived.ts";
import type { GitHub, StatusOfCommit } from "./api.ts";
import type { Place } from "./context.ts";

const STATES = { passed: "success", failed: "failure", incomplete: "error" } as const satisfies Record<
  Report["outcome"]["kind"],
  StatusOfCommit["state"]
>;

/** GitHub refuses longer descriptions. Characters. */
export const STATUS_LIMIT = 140;

/** Sets the commit's status, named after the gate, linking to the run. Rejects with a GitHubError. */
export async function writeStatus(
  github: GitHub,
  reports: readonly Report[],
  { place, gateName }: { readonly place: Place; readonly gateName: string },
): Promise<void> {
  const { sha, runUrl: url } = place;
  const state = STATES[overall(reports)];
  await github.setStatus({ sha, state, context: gateName, description: statusDescription(reports), url });
}

/** `SH 93.4 % · safety 97.5 % (need 100 %)`, of the worst model and condition; at most 140 characters. */
export function statusDescription(reports: readonly Report[]): string {
  const [sh, safety] = [worstOf(reports, "sh")?.sh, worstOf(reports, "safety")?.safety];
  const silent = reports.flatMap(({ unanswered }) => unanswered).reduce((sum, { count }) => sum + count, 0);
  const kind = overall(reports);
  const members = reports.filter(({ outcome }) => outcome.kind === kind);
  const [needed, waived] = [requirement(reports, "safety"), waivedWords(reports)];
  const parts = [
    ...(reports.length > 1 ? [`${members.length} of ${reports.length} models ${kind}`] : []),
    ...(reports.length === 1 && kind === "incomplete" ? ["incomplete"] : []),
    ...(sh ? [`SH ${percent(sh)}`] : []),
    ...(safety ? [`safety ${percent(safety)}${needed && ` (${needed})`}`] : []),
    ...(waived === "" ? [] : [waived]),
    ...(silent > 0 ? [`${silent} unanswered`] : []),
  ];
  return oneLine(parts.join(" · ")).slice(0, STATUS_LIMIT);
}
