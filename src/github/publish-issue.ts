import { issueContent } from "../report/comment/issue.ts";
import { type NotMerged, notMergedComment } from "../report/comment/short-comments.ts";
import type { Report } from "../report/schema.ts";
import type { WorkflowContext } from "./context.ts";
import { explain, explainUnsaid } from "./explain.ts";
import { type IssueClients, type IssueUpdate, keepIssue } from "./gate-issue.ts";
import type { Published } from "./publish.ts";
import { contentOf } from "./sticky-comment.ts";

/** How a run ended that may concern the gate's issue. */
export type IssueNews =
  | {
      readonly kind: "reports";
      /** One for each model. */
      readonly reports: readonly Report[];
      /** The last runs as a table in markdown, or empty. */
      readonly trend: string;
    }
  /** The shards do not make a whole run. */
  | { readonly kind: "not-merged"; readonly notMerged: NotMerged };

export interface IssueTarget {
  readonly context: WorkflowContext;
  readonly gateName: string;
  /** The run's artifact with the report, if the workflow keeps one. */
  readonly artifact?: string;
}

const EVENTS = ["schedule", "workflow_dispatch"];

/** Why a run of this workflow keeps no issue; undefined if it does. */
export function whyNoIssue({ event, base, onOtherBranch }: WorkflowContext): string | undefined {
  if (!EVENTS.includes(event)) return `only runs on ${EVENTS.join(" and ")} keep it, and this is ${event}`;
  if (base.kind !== "workspace") return "this run judges a change";
  return onOtherBranch ? "this run is not of the default branch" : undefined;
}

/** Keeps the gate's issue. Never rejects. */
export async function publishIssue(
  clients: IssueClients,
  news: IssueNews,
  target: IssueTarget,
): Promise<Published> {
  const { context } = target;
  try {
    const result = await keepIssue(clients, updateOf(news, target));
    if (result.kind === "skipped") return { notes: [`No issue: ${result.why}.`], warnings: [] };
    const { url, how, unsaid } = result;
    const warnings = unsaid === undefined ? [] : [explainUnsaid(unsaid, context)];
    return { notes: [`Issue ${how}: ${url}`], warnings };
  } catch (thrown) {
    return { notes: [], warnings: [explain("issue", thrown, context)] };
  }
}

function updateOf(news: IssueNews, { context, gateName, artifact }: IssueTarget): IssueUpdate {
  const { runUrl } = context;
  const linked = artifact === undefined ? {} : { artifact };
  if (news.kind === "not-merged") {
    const content = notMergedComment(news.notMerged, { gateName, writer: context, runUrl });
    return { context, gateName, content: () => content };
  }
  const { reports } = news;
  const request = { reports, context, gateName, mode: "always", ...linked } as const;
  return { context, gateName, content: (latest) => issueContent(contentOf(request, latest), news) };
}
