/** Folders without prompts of the project's own. Hidden ones are left out, too. */
const OTHER_FOLDERS = new Set(
  (
    "node_modules bower_components vendor third_party venv env site-packages __pycache__ docs doc dist build out target " +
    "coverage test tests __tests__ spec fixtures"
  ).split(" "),
);
/** Files about the project. */
const ABOUT =
  /^(?:readme|changelog|contributing|license|licence|security|notice|agents|claude|code_of_conduct)\b/i;
const TEXTS = /\.(?:md|txt|prompt)$/i;

/** Whether prompts may be in a folder of this name. */
export function mayHavePrompts(folder: string): boolean {
  return !folder.startsWith(".") && !OTHER_FOLDERS.has(folder.toLowerCase());
}

/** The files that are probably system prompts, the best guess first. Paths are the repository's, with slashes. */
export function promptFilesIn(paths: readonly string[]): string[] {
  return paths
    .map((path) => ({ path, likeness: likenessOf(path), depth: path.split("/").length }))
    .filter(({ likeness }) => likeness > 0)
    .sort(
      (one, other) =>
        other.likeness - one.likeness || one.depth - other.depth || (one.path < other.path ? -1 : 1),
    )
    .map(({ path }) => path);
}

/** How much a path looks like that of a system prompt; 0 if it does not. */
function likenessOf(path: string): number {
  const folders = path.split("/");
  const name = folders.pop() ?? "";
  // A control character in a name would not come out right in a config file.
  if (/\p{Cc}/u.test(path) || !folders.every(mayHavePrompts)) return 0;
  if (name.startsWith(".") || ABOUT.test(name) || !TEXTS.test(name)) return 0;
  const words = wordsOf(name.replace(TEXTS, ""));
  const [system, prompt] = [has(words, "system"), has(words, "prompt") || /\.prompt$/i.test(name)];
  const kept = folders.some((folder) => has(wordsOf(folder), "prompt"));
  if (!prompt && !kept && !(system && (has(words, "message") || has(words, "instruction")))) return 0;
  const other = ["user", "example", "draft", "old", "eval"].some((word) => has(words, word));
  return Math.max(1, 2 + (system ? 4 : 0) + (prompt ? 2 : 0) + (kept ? 1 : 0) - (other ? 2 : 0));
}

/** `systemPrompt-v2` has the words system, prompt and v2. */
function wordsOf(name: string): string[] {
  return name
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
}

function has(words: readonly string[], word: string): boolean {
  return words.includes(word) || words.includes(`${word}s`);
}
