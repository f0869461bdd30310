import { closeLater } from "../close-later.ts";
import { HEAD, pullRequestFrom, runnerEnv } from "../pull-request.ts";
import type { RunOptions } from "../run.ts";
import { runAction } from "../run-in-process.ts";
import { type GitHubApi, startGitHubApi } from "../servers/github-api.ts";
import { chatReply, type Script, startModelEndpoint } from "../servers/model-endpoint.ts";

/** Makes a message happen; resolves to all that a user then reads, message by message. */
export type Provocation = () => Promise<readonly string[]>;
/** By the message as the manual has it. */
export type Provocations = Readonly<Record<string, Provocation>>;

export interface Story extends Pick<RunOptions, "env" | "event" | "files" | "folders"> {
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the endpoint does, or its address if that is another one. */
  readonly model?: Script | string;
  /** Prepares GitHub. */
  readonly github?: (api: GitHubApi) => void;
}

export const refusing: Script = () => chatReply("No.");

/** What a user reads of a short run of the action, in a pull request unless told: log, annotations and comment. */
export async function readFrom({ inputs, model = refusing, github, ...options }: Story): Promise<string[]> {
  const api = closeLater(await startGitHubApi());
  api.heads.set(7, HEAD);
  github?.(api);
  const endpoint = typeof model === "string" ? model : closeLater(await startModelEndpoint(model)).url;
  const usual = { model: "m", suites: "agentic", runs: "1", conditions: "plain", retries: "0", confirm: "0" };
  const { stdout } = await runAction(
    {
      ...(options.files?.["nessie.yml"] ? {} : usual),
      endpoint,
      "github-token": "ghs_0123456789abcdefghij",
      ...inputs,
    },
    { event: pullRequestFrom(), ...options, env: { ...runnerEnv(api), ...options.env } },
  );
  return messagesIn([stdout, ...api.comments.map(({ body }) => body)].join("\n"));
}

/** What surrounds a message in a log or a comment, from the outside. */
const BEFORE = [
  /^\s*(?:::\w+(?: title=[^:]*)?::|Note: |- )/,
  /^Gate \w+: /,
  /^\s*\d+ trials? .* Such as: /,
  /^\*\*What now\?\*\* /,
  /^.* in a row; last: /,
];

/** What follows a message in the first line. */
const AFTER = /(?:; \d+ of \d+ trials? (?:not asked|unanswered).*| \(and \d+ more reasons?\))$/;

/** The messages in a log or a comment, as they stand there and without what surrounds them. */
export function messagesIn(text: string): string[] {
  const lines = text.replaceAll("%0A", "\n").split("\n");
  return lines.flatMap((line) => {
    const messages = [line.replace(/^- `(.*)`$/, "$1").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")];
    for (const surrounding of BEFORE) messages.push((messages.at(-1) ?? "").replace(surrounding, ""));
    return [...new Set([...messages, ...messages.map((message) => message.replace(AFTER, ""))])];
  });
}
