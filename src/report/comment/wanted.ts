import { parseComment } from "./body.ts";
import { accountsFor, type CommentContent, combined, resultsOf } from "./results.ts";
import { isOlder, type State, type Writer } from "./state.ts";

/** What the newest of the gate's own texts says; undefined if none can be read. */
export function latestOf(bodies: readonly string[]): CommentContent | undefined {
  const contents = contentsOf(bodies);
  return contents.sort((a, b) => (isOlder(a.state, b.state) ? 1 : isOlder(b.state, a.state) ? -1 : 0))[0];
}

/** A job's own content, with the results of the other jobs of its run if the latest text has them. */
export function besideOthers(latest: CommentContent | undefined, content: CommentContent): CommentContent {
  return latest?.state.runId === content.state.runId ? combined(latest, content) : content;
}

/** What the text should say: the results of all jobs of the newest run, including ours if it is that run. */
export function wantedContent(
  bodies: readonly string[],
  writer: Writer,
  content: CommentContent,
): CommentContent {
  const newest = latestOf(bodies);
  if (newest === undefined || isOlder(newest.state, writer)) {
    return newest?.state.runId === writer.runId ? combined(newest, content) : content;
  }
  const ofNewest = contentsOf(bodies).filter(({ state }) => state.runId === newest.state.runId);
  return [...ofNewest, ...(newest.state.runId === writer.runId ? [content] : [])].reduce(combined);
}

/** Whether a text with the state `current` needs no change to say what is wanted. */
export function isUpToDate(current: State, wanted: State): boolean {
  return (
    current.runId === wanted.runId &&
    !isOlder(current, wanted) &&
    resultsOf(wanted).every((result) => accountsFor(current, result))
  );
}

function contentsOf(bodies: readonly string[]): CommentContent[] {
  return bodies.map(parseComment).filter((content) => content !== undefined);
}
