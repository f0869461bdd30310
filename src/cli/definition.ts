import type { InputName } from "../config/inputs.ts";

/** The groups of `nessie --help`, in its order. */
export const COMMAND_GROUPS = ["Gate", "Results", "Test cases", "Shell"] as const;

/** What is known of a command before it is loaded: enough for help, completion and parsing. */
export interface CommandDefinition {
  readonly name: string;
  readonly group: (typeof COMMAND_GROUPS)[number];
  /** Its line in `nessie --help`. */
  readonly summary: string;
  /** What it does, for its own help. */
  readonly about: string;
  readonly arguments?: ArgumentsDefinition;
  readonly options?: readonly OptionDefinition[];
  readonly settings?: SettingsTaken;
  readonly examples: readonly [string, string];
  /** For its help, if there are more than 0 and 64. */
  readonly exitCodes?: string;
}

export interface ArgumentsDefinition {
  /** As in the usage: `[REPORTS...]`. */
  readonly usage: string;
  readonly least: number;
  readonly most: number;
  /** For messages: `one id, such as refund-status`. */
  readonly takes: string;
  /** The words it can be; otherwise completion offers files. */
  readonly choices?: readonly string[];
}

/** An option that only some commands have; settings of the gate are flags by themselves. */
export interface OptionDefinition {
  readonly name: string;
  readonly description: string;
  /** What its value is called in the usage; without one it is a switch. */
  readonly value?: string;
  /** It may stand without its value. */
  readonly optional?: true;
  /** It takes several values. */
  readonly list?: true;
  /** For its help. */
  readonly default?: string;
  /** The valid values. */
  readonly choices?: readonly string[];
  /** Left to `--help-all`. */
  readonly rare?: true;
}

/** Which settings of the gate are flags of a command. */
export interface SettingsTaken {
  readonly only?: readonly InputName[];
  readonly except?: readonly InputName[];
  /** Defaults of this command alone, for its help. */
  readonly defaults?: Readonly<Partial<Record<InputName, string>>>;
  /** Those of the short help; the others are left to `--help-all`. */
  readonly common?: readonly InputName[];
}
