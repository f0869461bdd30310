/**
 * Whether a path of a repository, as `policies/own/a.json`, is one that a glob means: `*` and `?` within a name, `**` over
 * any number of folders, `{a,b}` for either. A glob without any of these means that one path. Dots are ordinary.
 */
export function matchesGlob(glob: string, path: string): boolean {
  return alternativesOf(glob).some((one) => new RegExp(`^${patternOf(one)}$`, "su").test(path));
}

/** The folder in which everything lies that a glob can mean: `policies` for `policies/*.json`, empty for the root. */
export function folderOfGlob(glob: string): string {
  const names = glob.split("/");
  const first = names.findIndex((name) => /[*?{]/.test(name));
  return names.slice(0, first === -1 ? names.length - 1 : first).join("/");
}

/** The globs that braces stand for, one after the other; an unclosed brace is an ordinary character. */
function alternativesOf(glob: string): string[] {
  const [whole, before = "", choices = "", after = ""] = /^([^{]*)\{([^{}]*)\}(.*)$/s.exec(glob) ?? [];
  if (whole === undefined) return [glob];
  return choices.split(",").flatMap((choice) => alternativesOf(before + choice + after));
}

const MARKS = new Map([
  ["**/", "(?:[^/]+/)*"],
  ["**", ".*"],
  ["*", "[^/]*"],
  ["?", "[^/]"],
]);

function patternOf(glob: string): string {
  return glob.replace(/\*\*\/|\*\*|[*?]|[^*?]+/gsu, (part) => {
    const mark = MARKS.get(part);
    return mark ?? part.replace(/[\\^$.|+()[\]{}]/g, "\\$&");
  });
}
