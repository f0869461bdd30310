/**
 * The files by which a project sets up its own gate: baseline, waivers, test cases. Where a change is judged they are
 * those of the commit that it is to be merged into, so that no change weakens its own gate.
 */
export interface ProjectFiles {
  readonly read: (path: string) => Promise<ProjectFile>;
  /** The files that a glob means, in the order of their paths. */
  readonly list: (glob: string) => Promise<ProjectPaths>;
}

export type ProjectFile =
  | { readonly kind: "text"; readonly text: string; readonly from: string }
  /** Only the change itself has it: it takes effect once merged. */
  | { readonly kind: "arriving"; readonly from: string }
  /** It lies in the workspace, but no commit has it: a step put it there, or the change's author did. */
  | { readonly kind: "untracked"; readonly from: string }
  | { readonly kind: "missing"; readonly from: string };

export interface ProjectPaths {
  readonly paths: readonly string[];
  /** Those that only the change itself has. */
  readonly arriving: readonly string[];
  /** Links and submodules among which, or in which, the glob may mean files. */
  readonly unread?: readonly string[];
  /** Where was looked, in words: `the base commit 0123456789ab`. */
  readonly from: string;
}
