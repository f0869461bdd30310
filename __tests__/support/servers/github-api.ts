import { createServer } from "node:http";
import { z } from "zod";
import { type Commits, gitAnswer } from "./github-git-data.ts";
import { issueAnswer, type StoredIssue } from "./github-issues.ts";

export interface StoredComment {
  id: number;
  body: string;
  login: string;
  /** Of its author; as the login tells if it is absent. */
  type?: string;
}

export interface ChangedFile {
  readonly filename: string;
  readonly previous_filename?: string;
}

export interface Failure {
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is, in place of JSON. */
  readonly text?: string;
}

export interface SetStatus {
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string;
  readonly target_url: string;
}

export interface GitHubApi {
  /** As GITHUB_API_URL. */
  readonly url: string;
  readonly comments: StoredComment[];
  readonly issues: StoredIssue[];
  /** Whether a list of issues can be filtered by the name of an app's bot. */
  findsBots: boolean;
  readonly statuses: SetStatus[];
  /** `POST /path` of every request, in their order. */
  readonly requests: string[];
  /** Whose personal token it is; undefined for that of an app, `appLogin`. */
  person: string | undefined;
  appLogin: string;
  /** Into which repository each pull request is to be merged, by number; into o/r unless it is here. */
  readonly into: Map<number, string>;
  /** The head commits of the open pull requests, by number. */
  readonly heads: Map<number, string>;
  /** Into which commit every pull request is to be merged. */
  baseSha: string;
  /** What every pull request changes, as GitHub lists it. */
  readonly changed: ChangedFile[];
  /** What it says of two commits, by `base...head`. */
  readonly comparisons: Map<string, { readonly status: string; readonly files: readonly ChangedFile[] }>;
  /** The attempts of workflow runs, by `run/attempt`. */
  readonly attempts: Map<string, unknown>;
  /** The repository's files. */
  readonly commits: Commits;
  /** Asked before anything is done; an answer is sent in its place. */
  refuse: (request: string, place: number) => Failure | undefined;
  /** Called after a comment or issue was created, as another writer in a race. */
  afterCreate: () => void;
  /** Called after a comment or issue was updated, before it is answered. */
  afterUpdate: () => void;
  /** Called after a status was set. */
  afterStatus: () => void;
  readonly close: () => Promise<void>;
}

const BOT = "github-actions[bot]";
const bodySchema = z.object({ body: z.string() });

/** A GitHub with one repository, o/r, on a free loopback port. */
export async function startGitHubApi(): Promise<GitHubApi> {
  let nextId = 100;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { method = "GET", url = "/" } = request;
      const place = api.requests.push(`${method} ${url}`) - 1;
      const refused = api.refuse(`${method} ${url}`, place);
      const answer = refused
        ? { status: refused.status, body: { message: refused.message }, headers: refused.headers }
        : answerTo(method, new URL(url, "http://localhost"), Buffer.concat(parts).toString("utf8"));
      response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
      const text = refused?.text ?? JSON.stringify(answer.body);
      response.end(answer.status === 204 ? undefined : text);
    });
  });

  const me = (): string => api.person ?? api.appLogin;
  const shown = ({ id, body, login, type }: StoredComment): unknown => ({
    id,
    body,
    html_url: `https://github.example/o/r/pull/7#issuecomment-${id}`,
    user: { login, type: type ?? (login.endsWith("[bot]") ? "Bot" : "User") },
  });
  const pull = (number: number): unknown => ({
    number,
    state: "open",
    head: { sha: api.heads.get(number) },
    base: { sha: api.baseSha, repo: { full_name: api.into.get(number) ?? "o/r" } },
    changed_files: api.changed.length,
  });

  const answerTo = (
    method: string,
    url: URL,
    text: string,
  ): { status: number; body?: unknown; headers?: Readonly<Record<string, string>> } => {
    const path = url.pathname.replace(/^\/repos\/o\/r/, "");
    const page = (items: readonly unknown[]): unknown[] => {
      const [size, at] = [
        Number(url.searchParams.get("per_page") ?? 30),
        Number(url.searchParams.get("page") ?? 1),
      ];
      return items.slice((at - 1) * size, at * size);
    };
    const key = `${method} ${path}`;
    if (key === "POST /graphql") return { status: 200, body: { data: { viewer: { login: me() } } } };
    if (key === "GET /user") {
      return api.person === undefined
        ? { status: 403, body: { message: "Resource not accessible by integration" } }
        : { status: 200, body: { login: api.person, type: "User" } };
    }
    const tracker = {
      issues: api.issues,
      me,
      findsBots: () => api.findsBots,
      onCreated: () => api.afterCreate(),
      onUpdated: () => api.afterUpdate(),
    };
    const ofIssues = issueAnswer(tracker, { key, query: url.searchParams, text }, page);
    if (ofIssues !== undefined) return ofIssues;
    const commit = /^GET \/commits\/([0-9a-f]+)\/statuses$/.exec(key)?.[1];
    if (commit !== undefined)
      return { status: 200, body: page(api.statuses.filter(({ sha }) => sha === commit).toReversed()) };
    const comment = /^(GET|PATCH|DELETE) \/issues\/comments\/(\d+)$/.exec(key);
    if (comment) return changeComment(comment[1] ?? "", Number(comment[2]), text);
    if (/^GET \/issues\/\d+\/comments$/.test(key))
      return { status: 200, body: page(api.comments.map(shown)) };
    if (/^POST \/issues\/\d+\/comments$/.test(key)) return createComment(text);
    const number = /^GET \/pulls\/(\d+)$/.exec(key)?.[1];
    if (number !== undefined) {
      return api.heads.has(Number(number))
        ? { status: 200, body: pull(Number(number)) }
        : { status: 404, body: { message: "Not Found" } };
    }
    if (/^GET \/pulls\/\d+\/files$/.test(key)) return { status: 200, body: page(api.changed) };
    const attempt = api.attempts.get(
      /^GET \/actions\/runs\/(\d+\/)attempts\/(\d+)$/.exec(key)?.slice(1).join("") ?? "",
    );
    if (attempt !== undefined) return { status: 200, body: attempt };
    const compared = api.comparisons.get(decodeURIComponent(/^GET \/compare\/(.+)$/.exec(key)?.[1] ?? ""));
    if (compared !== undefined) return { status: 200, body: compared };
    if (/^GET \/(?:pulls|commits\/[0-9a-f]+\/pulls)$/.test(key))
      return { status: 200, body: page([...api.heads.keys()].map(pull)) };
    if (/^POST \/statuses\/[0-9a-f]+$/.test(key)) {
      api.statuses.push({ sha: path.split("/").at(-1), ...JSON.parse(text) });
      api.afterStatus();
      return { status: 201, body: {} };
    }
    const git = method === "GET" ? gitAnswer(api.commits, path, url.searchParams) : undefined;
    return git ?? { status: 404, body: { message: "Not Found" } };
  };

  const createComment = (text: string): { status: number; body: unknown } => {
    const created = { id: nextId++, body: bodySchema.parse(JSON.parse(text)).body, login: me() };
    api.comments.push(created);
    api.afterCreate();
    return { status: 201, body: shown(created) };
  };

  const changeComment = (method: string, id: number, text: string): { status: number; body?: unknown } => {
    const at = api.comments.findIndex((one) => one.id === id);
    const found = api.comments[at];
    if (found === undefined) return { status: 404, body: { message: "Not Found" } };
    if (method === "DELETE") {
      api.comments.splice(at, 1);
      return { status: 204 };
    }
    if (method === "PATCH") {
      found.body = bodySchema.parse(JSON.parse(text)).body;
      api.afterUpdate();
    }
    return { status: 200, body: shown(found) };
  };

  const api: GitHubApi = {
    url: "",
    comments: [],
    issues: [],
    findsBots: true,
    statuses: [],
    requests: [],
    heads: new Map(),
    baseSha: "b".repeat(40),
    changed: [],
    comparisons: new Map(),
    attempts: new Map(),
    commits: new Map(),
    refuse: () => undefined,
    afterCreate: () => {},
    afterUpdate: () => {},
    afterStatus: () => {},
    person: undefined,
    appLogin: BOT,
    into: new Map(),
    close: async () => {
      // A connection accepted between the two would outlast them the other way round.
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return Object.assign(api, { url: `http://127.0.0.1:${port}` });
}
