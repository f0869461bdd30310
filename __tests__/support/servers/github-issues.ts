import { z } from "zod";

export interface StoredIssue {
  readonly number: number;
  title: string;
  body: string;
  login: string;
  /** Of its author. */
  type: string;
  state: "open" | "closed";
  state_reason: string | null;
  locked?: boolean;
  /** It is a pull request. */
  pull?: true;
  readonly comments: string[];
}

export interface IssueTracker {
  readonly issues: StoredIssue[];
  /** The login that opens issues. */
  readonly me: () => string;
  /** Whether a list can be filtered by the name of an app's bot; on some installations it cannot. */
  readonly findsBots: () => boolean;
  readonly onCreated: () => void;
  readonly onUpdated: () => void;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const created = z.object({ title: z.string(), body: z.string() });
const changed = z.object({
  title: z.string().optional(),
  body: z.string().optional(),
  state: z.enum(["open", "closed"]).optional(),
  state_reason: z.enum(["completed", "not_planned", "reopened"]).optional(),
});
const comment = z.object({ body: z.string() });

/** The limit of GitHub for the body of an issue. Characters. */
const LONGEST = 65_536;

/** An answer about issues as GitHub gives it; undefined if the request is of another kind. `page` cuts out what a list shows. */
export function issueAnswer(
  tracker: IssueTracker,
  { key, query, text }: { readonly key: string; readonly query: URLSearchParams; readonly text: string },
  page: (items: readonly unknown[]) => unknown[],
): Answer | undefined {
  if (key === "GET /issues") return { status: 200, body: page(listed(tracker, query).map(shown)) };
  if (key === "POST /issues") return create(tracker, created.parse(JSON.parse(text)));
  const number = /^(?:PATCH|POST) \/issues\/(\d+)(?:\/comments)?$/.exec(key)?.[1];
  const issue = tracker.issues.find((one) => one.number === Number(number));
  if (issue === undefined)
    return key.startsWith("PATCH /issues/") && number ? { status: 404, body: NOT_FOUND } : undefined;
  if (key.startsWith("PATCH")) return change(tracker, issue, changed.parse(JSON.parse(text)));
  if (issue.locked)
    return { status: 403, body: { message: "Unable to create comment because issue is locked." } };
  issue.comments.push(comment.parse(JSON.parse(text)).body);
  return { status: 201, body: {} };
}

const NOT_FOUND = { message: "Not Found" };

function listed({ issues, findsBots }: IssueTracker, query: URLSearchParams): StoredIssue[] {
  const [state, creator] = [query.get("state") ?? "open", query.get("creator")];
  const isBy = ({ login }: StoredIssue): boolean =>
    creator === null || (login === creator && (findsBots() || !creator.endsWith("[bot]")));
  const found = issues.filter((issue) => (state === "all" || issue.state === state) && isBy(issue));
  return found.toSorted((a, b) => b.number - a.number);
}

function shown({ number, title, body, login, type, state, state_reason, pull }: StoredIssue): unknown {
  return {
    ...{ number, title, body, state, state_reason },
    html_url: `https://github.example/o/r/issues/${number}`,
    user: { login, type },
    ...(pull && { pull_request: { url: "" } }),
  };
}

function create(tracker: IssueTracker, { title, body }: z.infer<typeof created>): Answer {
  if (body.length > LONGEST) return { status: 422, body: { message: "body is too long" } };
  const number = 1 + Math.max(0, ...tracker.issues.map((one) => one.number));
  const login = tracker.me();
  const type = login.endsWith("[bot]") ? "Bot" : "User";
  const issue: StoredIssue = {
    ...{ number, title, body, login, type },
    state: "open",
    state_reason: null,
    comments: [],
  };
  tracker.issues.push(issue);
  tracker.onCreated();
  return { status: 201, body: shown(issue) };
}

function change(tracker: IssueTracker, issue: StoredIssue, fields: z.infer<typeof changed>): Answer {
  if ((fields.body?.length ?? 0) > LONGEST) return { status: 422, body: { message: "body is too long" } };
  const reopened = issue.state === "closed" && fields.state === "open";
  Object.assign(issue, fields, reopened && { state_reason: "reopened" });
  tracker.onUpdated();
  return { status: 200, body: shown(issue) };
}
