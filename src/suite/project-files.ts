/**
 * The files that configure a project's gate: baseline, waivers, test cases. For a change they are read from the commit it
 * will be merged into, so that no change can weaken its own gate.
 */
export interface ProjectFiles {
  readonly read: (path: string) => Promise<ProjectFile>;
  /** The files that a glob matches, sorted by path. */
  readonly list: (glob: string) => Promise<ProjectPaths>;
}

export type ProjectFile =
  | { readonly kind: "text"; readonly text: string; readonly from: string }
  /** Only the change under test has it; it takes effect once merged. */
  | { readonly kind: "addedInPullRequest"; readonly from: string }
  /** It is in the workspace but in no commit: a step or the change's author created it. */
  | { readonly kind: "untracked"; readonly from: string }
  | { readonly kind: "missing"; readonly from: string };

export interface ProjectPaths {
  readonly paths: readonly string[];
  /** Files that only the change under test has. */
  readonly addedInPullRequest: readonly string[];
  /** Links and submodules that the glob may match, or match files in. */
  readonly unread?: readonly string[];
  /** Where the files were looked up: `the base commit 0123456789ab`. */
  readonly from: string;
}
