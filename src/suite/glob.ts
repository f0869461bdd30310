import { UserError } from "../errors.ts";

/**
 * Whether a path of a repository, as `policies/own/a.json`, is one that a glob means: `*` and `?` within a name, `**` over
 * any number of folders, `{a,b}` for either; every other character is itself. A glob without any of these means that one
 * path. Dots are ordinary. Own code because a wrong «no» would skip a gate: what libraries cannot read means nothing to
 * them, silently, and their dialects know more signs than a path filter does.
 */
export function matchesGlob(glob: string, path: string): boolean {
  return matcherOf(glob, { dot: true })(path);
}

/** The folder in which everything lies that a glob can mean: `policies` for `policies/*.json`, empty for the root. */
export function folderOfGlob(glob: string): string {
  const names = glob.split("/");
  const first = names.findIndex((name) => !isPlain(name));
  return names.slice(0, first === -1 ? names.length - 1 : first).join("/");
}

/** Whether a glob is a plain path. */
export function isPlain(glob: string): boolean {
  return !/[*?{]/.test(glob);
}

interface GlobOptions {
  /** Whether `*` also means what is hidden, that is, has a name that begins with a dot. */
  readonly dot: boolean;
}

type Matches = (path: string) => boolean;

function matcherOf(glob: string, { dot }: GlobOptions): Matches {
  const patterns = alternativesOf(glob).map((one) => new RegExp(`^${patternOf(one)}$`, "su"));
  const hidden = dot || isHidden(glob) ? () => false : isHidden;
  return (path) => !hidden(path) && patterns.some((pattern) => pattern.test(path));
}

function isHidden(path: string): boolean {
  return /(?:^|\/)\.[^/]/.test(path);
}

/** So many paths may one glob's braces stand for. */
const ALTERNATIVES = 500;

/** The globs that braces stand for, the innermost first; an unclosed brace is an ordinary character. */
function alternativesOf(glob: string): string[] {
  const [done, open]: [string[], string[]] = [[], [glob]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [whole, before = "", choices = "", after = ""] = /^(.*)\{([^{}]*)\}(.*)$/s.exec(next) ?? [];
    if (whole === undefined) done.push(next);
    else open.push(...choices.split(",").map((choice) => before + choice + after));
    if (done.length + open.length > ALTERNATIVES)
      throw new UserError(`The pattern "${glob}" stands for more than ${ALTERNATIVES} others.`);
  }
  return done;
}

const MARKS = new Map([
  ["**/", "(?:[^/]+/)*"],
  ["**", ".*"],
  ["*", "[^/]*"],
  ["?", "[^/]"],
]);

function patternOf(glob: string): string {
  // Marks in a row mean no more than one of them, but take long to say so.
  const plain = glob.replace(/\*{2,}/g, "**").replace(/(?:\*\*\/)+/g, "**/");
  return plain.replace(/\*\*\/|\*\*|[*?]|[^*?]+/gsu, (part) => {
    const mark = MARKS.get(part);
    return mark ?? part.replace(/[\\^$.|+()[\]{}]/g, "\\$&");
  });
}

/**
 * Of several globs the last one that means a path decides; one that begins with `!` takes out what those before it took
 * in, as in the path filters of workflows. A plain path means all that lies below it as well.
 */
export function selector(globs: readonly string[], options: GlobOptions): Matches {
  const rules = globs.flatMap((given) => {
    const glob = plainPath(given.replace(/^!/, ""));
    const both = isPlain(glob) ? [glob, `${glob}/**`] : [glob];
    return both.map((one) => ({ wanted: !given.startsWith("!"), means: matcherOf(one, options) }));
  });
  return (path) => rules.findLast(({ means }) => means(path))?.wanted ?? false;
}

/** A path without `./` before it and `/` behind it; empty for the root. */
export function plainPath(path: string): string {
  const plain = path.replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "");
  return plain === "." ? "" : plain;
}
