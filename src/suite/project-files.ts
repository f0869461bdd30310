/**
 * The files that configure a project's gate: baseline, waivers, test cases. For a change they are read from the commit it
 * will be merged into, so that no change weakens its own gate.
 */
export interface ProjectFiles {
  readonly read: (path: string) => Promise<ProjectFile>;
  /** The files that a glob matches, sorted by path. */
  readonly list: (glob: string) => Promise<ProjectPaths>;
}

export type ProjectFile =
  | { readonly kind: "text"; readonly text: string; readonly from: string }
  /** Only the change has it: it takes effect once merged. */
  | { readonly kind: "addedInPullRequest"; readonly from: string }
  /** It is in the workspace but in no commit: a step, or the change's author, put it there. */
  | { readonly kind: "untracked"; readonly from: string }
  | { readonly kind: "missing"; readonly from: string };

export interface ProjectPaths {
  readonly paths: readonly string[];
  /** Those that only the change has. */
  readonly addedInPullRequest: readonly string[];
  /** Links and submodules that the glob may match, or match files in. */
  readonly unread?: readonly string[];
  /** Where the files were looked up, in words: `the base commit 0123456789ab`. */
  readonly from: string;
}
