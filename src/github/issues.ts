import * as z from "zod";
import { type Call, firstPages } from "./client.ts";
import type { Identity } from "./identity.ts";

/** The parts of an issue that are used here. */
export interface Issue {
  readonly number: number;
  readonly author: { readonly login: string; readonly type: string };
  readonly body: string;
  readonly url: string;
  readonly state: "open" | "closed";
  /** It was closed as not planned, or as a duplicate. */
  readonly dismissed: boolean;
}

/** What can be changed of an issue; absent fields stay. */
export interface IssueFields {
  readonly title?: string;
  readonly body: string;
  readonly state: "open" | "closed";
  readonly state_reason?: "completed" | "not_planned";
}

/** The issues of the workflow's repository. Every call is retried if that can help, and rejects with a GitHubError. */
export interface Issues {
  /** Open and closed, newest first, without pull requests. */
  readonly by: (author: Identity) => Promise<readonly Issue[]>;
  /** The newest of all authors. */
  readonly newest: () => Promise<readonly Issue[]>;
  readonly create: (issue: { readonly title: string; readonly body: string }) => Promise<Issue>;
  readonly update: (number: number, fields: IssueFields) => Promise<Issue>;
  readonly comment: (number: number, body: string) => Promise<void>;
}

const user = z.object({ login: z.string(), type: z.string().default("") }).nullable();
const issueSchema = z
  .object({
    number: z.number(),
    body: z.string().nullish(),
    html_url: z.string(),
    user: user.optional(),
    state: z.enum(["open", "closed"]),
    state_reason: z.string().nullish(),
    pull_request: z.unknown().optional(),
  })
  .transform(({ number, body, html_url: url, user: author, state, state_reason: reason, pull_request }) => {
    const { login, type } = author ?? { login: "", type: "" };
    const dismissed = state === "closed" && ["not_planned", "duplicate"].includes(reason ?? "");
    const issue: Issue = { number, author: { login, type }, body: body ?? "", url, state, dismissed };
    return { issue, isPull: pull_request !== undefined };
  });

const LIST = "/repos/{owner}/{repo}/issues";
const ITEM = `${LIST}/{issue_number}`;
/** Pages of a hundred that `newest` reads. */
const NEWEST_PAGES = 10;

/** Opens the issues of the repository that `call` asks. */
export function openIssues(call: Call): Issues {
  const list = async (filter: Readonly<Record<string, string>>, pages: number): Promise<Issue[]> => {
    const parameters = { state: "all", sort: "created", direction: "desc", ...filter };
    const found = await firstPages(call, { route: `GET ${LIST}`, parameters, pages }, issueSchema);
    return found.filter(({ isPull }) => !isPull).map(({ issue }) => issue);
  };
  const write = async (route: string, parameters: Readonly<Record<string, unknown>>): Promise<Issue> =>
    (await call(route, parameters, issueSchema)).issue;
  return {
    by: (author) => list({ creator: creatorName(author) }, Number.POSITIVE_INFINITY),
    newest: () => list({}, NEWEST_PAGES),
    create: (issue) => write(`POST ${LIST}`, issue),
    update: (issue_number, fields) => write(`PATCH ${ITEM}`, { issue_number, ...fields }),
    comment: async (issue_number, body) => {
      await call(`POST ${ITEM}/comments`, { issue_number, body }, z.unknown());
    },
  };
}

/** An app's bot as GitHub's lists call it, also where the identity lacks the suffix. */
function creatorName({ login, type }: Identity): string {
  return type === "Bot" && !login.endsWith("[bot]") ? `${login}[bot]` : login;
}
