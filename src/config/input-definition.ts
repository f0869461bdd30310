import type * as z from "zod";

/**
 * Where a setting may be written. `test`: what is tested; in the config file it is read from the change. `gate`: how it is
 * judged; in the config file of a pull request it is read from the base commit. `run`: it belongs to the job or the
 * machine, and never stands in a file.
 */
export type SettingPart = "test" | "gate" | "run";

/** The headings under which settings are listed. */
export const GROUPS = {
  tested: "What is tested",
  gate: "The gate",
  cost: "Cost",
  github: "Report and GitHub",
} as const;
export type Group = keyof typeof GROUPS;

/** The actions of this repository: the gate, and those that read the reports of earlier jobs. */
export type ActionName = "gate" | "publish" | "merge";

/** A setting, the same in the config file (`runs: 3`), as an input (`with: runs: 3`) and as a flag (`--runs 3`). */
export interface InputDefinition<Output = unknown> {
  readonly part: SettingPart;
  readonly group: Group;
  /** The actions that have it as an input. */
  readonly actions?: readonly ActionName[];
  readonly description: string;
  /** Used when it is empty or missing. */
  readonly default?: string;
  /** Never quoted in a message. */
  readonly secret?: true;
  /** Environment variables from which the command line takes it (the first that is set) instead of a flag. */
  readonly environment?: readonly string[];
  /** It names files of the repository that configure the gate: a change to them always matters. */
  readonly namesFiles?: true;
  /** The command line does not have it. Where `actions` is absent as well, only the config file does. */
  readonly actionOnly?: true;
  /** Only an action acts on it; the command line knows it as the config file does. */
  readonly inActions?: true;
  /** It may have several items: one per line, or separated by commas as well. A flag may be repeated. */
  readonly list?: "lines" | "commas";
  /** A model in the config file may have its own. */
  readonly perModel?: true;
  /** Parses the text; its messages complete the sentence `Input "runs" …`. */
  readonly schema: z.ZodType<Output, string>;
}
