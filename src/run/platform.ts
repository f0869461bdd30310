import type { ModelInputs } from "../config/models.ts";
import type { Clock } from "../execution/clock.ts";
import type { SuiteFiles } from "../suite/load.ts";
import type { ProjectFiles } from "../suite/project-files.ts";

/** What a run needs from the system it runs on. */
export interface Platform {
  readonly suiteFiles: SuiteFiles;
  /** Where the system prompt is read, if not as suites are. */
  readonly promptFiles?: Pick<SuiteFiles, "read" | "readExact">;
  /** The files of the project: test cases, waivers, baseline. */
  readonly projectFiles: ProjectFiles;
  /** Creates the report folder, or throws a UserError. */
  readonly reportFolder: (path: string) => ReportFolder;
  /** Only its proxy variables are read. */
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
  /** SHA-256 in hex of the bundle that runs; absent if it runs from sources. */
  readonly bundle?: string;
  /** What the run is compared with. Never rejects; absent if there is no change to judge. */
  readonly base?: () => Promise<BaseSource>;
}

/** What is needed to plan a run. */
export type PlanFiles = Pick<Platform, "suiteFiles" | "promptFiles" | "projectFiles">;

/** The folder for a run's report and journal; names are relative to it. */
export interface ReportFolder {
  /** Opens a file to append to, emptied first if `new`. Appended text has reached the operating system when `append` returns. */
  readonly open: (name: string, mode: "new" | "append") => JournalFile;
  /** The text of a file; undefined if it does not exist. */
  readonly read: (name: string) => string | undefined;
  /** Moves a file to an unused name in the folder, and returns that name. */
  readonly aside: (name: string) => string;
  /** Removes a file, or a link, if it is there. Throws a UserError if it cannot. */
  readonly remove: (name: string) => void;
  /** Writes a file atomically, and returns its path. */
  readonly write: (name: string, text: string) => string;
}

export interface JournalFile {
  readonly append: (line: string) => void;
  readonly close: () => void;
}

/** Listens to the run's progress. */
export interface ProgressListener {
  readonly planned: (trials: number) => void;
  /** The plan is done, and failing trials are repeated. `requests`: how many more are to be sent. */
  readonly confirming: (requests: number) => void;
  /** `again`: the last reply was to what is asked again. */
  readonly progressed: (done: number, again: boolean) => void;
  readonly finished: () => void;
  /** Called for something the user should see immediately. */
  readonly onNotice?: (notice: Notice) => void;
}

export interface Notice {
  readonly level: "notice" | "warning";
  readonly message: string;
}

/** What a run is compared with, and where it is read: everything that the endpoint is sent, as it is without the change. */
export type BaseSource =
  /** No change is judged. */
  | { readonly kind: "none" }
  /** `why`: a sentence for the user, with the cure. */
  | { readonly kind: "unknown"; readonly why: string }
  | KnownBase;

export interface KnownBase {
  readonly kind: "known";
  /** `the base commit 0123456789ab`, or `the model gpt-5-mini`. */
  readonly name: string;
  /** Absent if only the model is another. */
  readonly commit?: string;
  /** The config file that it was read from, if there is one. */
  readonly configFile?: { readonly path: string; readonly sha256: string };
  /** It is the run's own commit, or has its files: if nothing differs, there is nothing to compare with. */
  readonly isOwn?: true;
  /** The settings of the same model there, or why it has none: a sentence with the cure. */
  readonly settingsOf: (model: ModelInputs) => ModelInputs | { readonly why: string };
  /** Suites, test cases and system prompt as they are there. Reading rejects with a UserError if a file is not known there. */
  readonly files: PlanFiles;
}
