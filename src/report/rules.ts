import type { Observed } from "../gate/compare.ts";
import { type Circumstances, type Rules, type Ruling, rule } from "../gate/rules.ts";
import type { Waiver } from "../gate/waivers.ts";
import type { LoadedSuites } from "../suite/load.ts";
import { type Baseline, caseHashesOf } from "./baseline.ts";

/** By what a run is decided, as inputs and project have set it up. */
export interface RunRules {
  readonly rules: Rules;
  /** Those in force and those that have expired. */
  readonly waivers: readonly Waiver[];
  /** The day on which waivers are looked at, in UTC. */
  readonly day: string;
  /** The former run, or why there is none, in words. Absent if none was asked for. */
  readonly baseline?: Baseline | { readonly why: string };
  /** What the reader of a report has to know of them, in sentences. */
  readonly notices: readonly string[];
}

/** Decides a run of these suites. */
export function decideRun(
  observed: readonly Observed[],
  { loaded, rules }: { readonly loaded: LoadedSuites; readonly rules: Rules },
  circumstances: Circumstances,
): Ruling {
  return rule({ observed, caseHashes: caseHashesOf(loaded) }, rules, circumstances);
}
