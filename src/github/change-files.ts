import { UserError } from "../errors.ts";
import type { Change, ChangeContext } from "./change.ts";
import { explained } from "./explain.ts";

/** Reads files as the change has them, also where the workspace has another commit, or none. */
export interface ChangeReaders {
  /** In the workspace, or through GitHub's API where that has no checkout of the change; undefined if the change has none. */
  readonly readChange: (path: string) => Promise<string | undefined>;
  /** Through GitHub's API only; undefined if the workspace has the change, or its commit has no such file. */
  readonly readElsewhere: (path: string) => Promise<string | undefined>;
}

/** Events whose checkout is of the default or base branch, by default. */
export const CHECKED_OUT_ELSEWHERE = ["pull_request_target", "workflow_run", "issue_comment"];

const UNREACHABLE =
  "there is neither a checkout nor a github-token; give one of them, or config: none if there is no such file";

/** `changeOnce`: the change that is judged, looked up once. */
export function changeReaders(
  { context, disk, github }: ChangeContext,
  changeOnce: () => Promise<Change | undefined>,
): ChangeReaders {
  const isElsewhere = CHECKED_OUT_ELSEWHERE.includes(context.event);
  /** The commit under test; undefined if a checkout of another commit is all there is. */
  const headOnce = async (): Promise<string | undefined> => {
    const current = await changeOnce();
    return current === undefined && isElsewhere ? undefined : (current?.head ?? context.sha);
  };
  const readChange = async (path: string): Promise<string | undefined> => {
    const inWorkspace = await disk.inWorkspace(path);
    if (inWorkspace === undefined) return disk.read(path);
    if (await disk.leadsOut(path))
      throw new UserError(`${path} leads out of the workspace, where a change could name any file.`);
    const isOther = isElsewhere && github !== undefined;
    const text = isOther ? undefined : await disk.read(path);
    if (text !== undefined || (disk.hasCheckout() && !isOther)) return text;
    if (github === undefined) throw new UserError(`${path} cannot be read: ${UNREACHABLE}.`);
    return explained(path, async () => {
      const head = await headOnce();
      return head === undefined ? disk.read(path) : github.contents.text(head, inWorkspace);
    });
  };
  const readElsewhere = async (path: string): Promise<string | undefined> => {
    const inWorkspace = await disk.inWorkspace(path);
    const isHere = disk.hasCheckout() || disk.exists(path);
    if (github === undefined || inWorkspace === undefined || (isHere && !isElsewhere)) return undefined;
    return explained(path, async () => {
      const head = await headOnce();
      return head === undefined ? undefined : github.contents.text(head, inWorkspace);
    });
  };
  return { readChange, readElsewhere };
}
