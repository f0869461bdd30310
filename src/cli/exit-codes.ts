import type { JobOutcome } from "../report/render/all-models.ts";

/** The exit code for each end of a run. */
export const EXIT_CODES = { passed: 0, partial: 0, failed: 1, incomplete: 2 } as const satisfies Record<
  JobOutcome,
  number
>;

/** The exit codes of a command that did not do its work. */
export const EXIT = { badUsage: 64, ownFault: 70 } as const;
