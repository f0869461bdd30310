/** A flag of a command: an option of its own, or a setting of the gate. */
export interface Flag {
  readonly name: string;
  readonly description: string;
  /** switch: without a value. boolean: true, false, or without a value. list: takes several values, and adds up. */
  readonly kind: "switch" | "boolean" | "text" | "list";
  /** What its value is called. */
  readonly value?: string;
  /** It may stand without its value. */
  readonly optional?: true;
  /** Words that it can be, or that it can contain. */
  readonly choices: readonly string[];
  readonly default?: string;
  /** The title it has in `--help-all`; an option of the command itself has none. */
  readonly group?: string;
  /** Only in `--help-all`. */
  readonly rare: boolean;
}
