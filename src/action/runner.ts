import type * as core from "@actions/core";
import type { Environment } from "../endpoint/proxy.ts";
import type { Clock } from "../execution/clock.ts";
import type { WorkflowContext } from "../github/context.ts";
import type { Cancellation } from "../platform/signals.ts";
import type { BaseSource } from "../run/platform.ts";
import type { ActionFiles } from "./files.ts";

/** What the action uses of the runner: workflow commands and files, as `@actions/core` has them. */
export type Runner = Pick<
  typeof core,
  | "getInput"
  | "setSecret"
  | "setOutput"
  | "info"
  | "debug"
  | "notice"
  | "warning"
  | "error"
  | "startGroup"
  | "endGroup"
>;

/** What a process gives the action, apart from its environment. */
export interface ActionIo {
  readonly runner: Runner;
  /** Relative paths start here. */
  readonly cwd: string;
  /** Times the pauses between calls of GitHub. */
  readonly clock: Clock;
  /** Starts to listen for signals that end the run early. */
  readonly cancellation: () => Cancellation;
}

/** What every step of the action knows. */
export interface ActionContext extends Pick<ActionIo, "runner" | "cwd" | "clock"> {
  readonly env: Environment;
  /** Undefined outside GitHub Actions. */
  readonly workflow: WorkflowContext | undefined;
  readonly signal: AbortSignal;
  readonly files: ActionFiles;
  /** What the run is compared with; see `Platform`. */
  readonly base: () => Promise<BaseSource>;
}

/** The default title of annotations. */
export const TITLE = { title: "NESSiE gate" } as const;
