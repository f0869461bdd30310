import type { Clock } from "../execution/clock.ts";
import type { SuiteFiles } from "../suite/load.ts";
import type { ProjectFiles } from "../suite/project-files.ts";

/** What a run needs of the world around it. */
export interface Platform {
  readonly suiteFiles: SuiteFiles;
  /** The files by which a project sets up its own gate. */
  readonly projectFiles: ProjectFiles;
  /** Makes the folder for the report, or throws a UserError. */
  readonly reportFolder: (path: string) => ReportFolder;
  /** For the proxy variables alone. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Relative paths start here. */
  readonly cwd: string;
  readonly clock: Clock;
  readonly today: () => Date;
  /** 0 to 1. */
  readonly random: () => number;
  /** Aborted when the user or the runner wants the run to end; its reason is a sentence for them. */
  readonly cancelled: AbortSignal;
  readonly watch: ProgressListener;
}

/** Where suites and the project's own files are read. */
export type PlanFiles = Pick<Platform, "suiteFiles" | "projectFiles">;

/** Where a run leaves what it finds; names are relative to the folder. */
export interface ReportFolder {
  /** Starts a file anew, or goes on with it; what is appended is on its way to the disk when `append` returns. */
  readonly open: (name: string, mode: "anew" | "append") => JournalFile;
  /** The text of a file; undefined if it is not there. */
  readonly read: (name: string) => string | undefined;
  /** Moves a file to a name beside it that is free, and returns that name. */
  readonly aside: (name: string) => string;
  /** Writes a whole file, never half of one, and returns its path. */
  readonly write: (name: string, text: string) => string;
}

export interface JournalFile {
  readonly append: (line: string) => void;
  readonly close: () => void;
}

/** Is told how the run goes, as it goes. */
export interface ProgressListener {
  readonly planned: (trials: number) => void;
  /** The plan has been held; failing trials are asked again, so many askings in all. They count as more to be done. */
  readonly confirming: (askings: number) => void;
  readonly progressed: (done: number) => void;
  readonly finished: () => void;
  /** A sentence that the user is to see at once. */
  readonly told?: (told: Told) => void;
}

export interface Told {
  readonly level: "notice" | "warning";
  readonly words: string;
}
