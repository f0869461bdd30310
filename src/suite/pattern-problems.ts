/**
 * How a path pattern is read. `github`: like the path filters of workflows, where `?` means zero or one and `+` one or more
 * of the character before it. `shell`: `?` is any one character, `+` is itself. In both, `*` stays within a name, `**` spans
 * any number of folders, `[a-z]` is one letter or digit, and `{a,b}` is either.
 */
export type Dialect = "github" | "shell";

/** Expands a pattern's braces, which must be closed and not nested. */
export function withoutBraces(pattern: string): string[] {
  const [whole, before = "", choices = "", after = ""] = /^([^{]*)\{([^{}]*)\}(.*)$/s.exec(pattern) ?? [];
  if (whole === undefined) return [pattern];
  return withoutBraces(after).flatMap((rest) => choices.split(",").map((choice) => before + choice + rest));
}

/** One pattern may not expand to more. */
const ALTERNATIVES = 500;

/** What is wrong with the wildcards of a pattern, and how to fix it; continues `The pattern "…"`. */
export function problemOfSigns(pattern: string, dialect: Dialect): string | undefined {
  return (
    problemOfParentheses(pattern) ??
    problemOfBraces(pattern) ??
    problemOfBrackets(pattern) ??
    (dialect === "github" ? problemOfRepeats(pattern) : undefined) ??
    problemOfNumber(pattern, dialect) ??
    (dialect === "github" ? problemOfSpread(pattern) : undefined)
  );
}

function problemOfParentheses(pattern: string): string | undefined {
  const found = /[?*+@!]\([^)]*\)?/.exec(pattern)?.[0];
  return found && `has ${found}, which path filters do not know; write {a,b} for either of two names`;
}

function problemOfBraces(pattern: string): string | undefined {
  if (/\{[^}]*\{/.test(pattern))
    return "has braces within braces; write every choice in one pair, such as {a,b,c}";
  if (/[{}]/.test(pattern.replace(/\{[^{}]*\}/g, "")))
    return "has an unmatched brace; braces are for choices, such as {a,b}";
  const choices = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, inside = ""]) => inside);
  if (choices.some((inside) => inside.includes("..")))
    return "has a range in braces, which path filters do not know; list the choices, such as {1,2,3}, or write [1-3]";
  if (choices.some((inside) => !inside.includes(",")))
    return "has braces with a single choice; write it without them, or with several, such as {a,b}";
  return undefined;
}

function problemOfBrackets(pattern: string): string | undefined {
  if (/[[\]]/.test(pattern.replace(/\[[^[\]]*\]/g, "")))
    return "has an unmatched bracket; brackets are for letters and digits, such as [a-z], and * matches a bracket in a name";
  const classes = [...pattern.matchAll(/\[([^[\]]*)\]/g)].map(([, inside = ""]) => inside);
  const wrong = classes.find((inside) => !isClass(inside));
  return wrong === undefined
    ? undefined
    : `has [${wrong}], but brackets contain letters, digits and their ranges only, such as [a-z0-9]; * matches a bracket in a name`;
}

function isClass(inside: string): boolean {
  if (!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]|[a-zA-Z0-9])+$/.test(inside)) return false;
  return [...inside.matchAll(/(.)-(.)/g)].every(([, from = "", to = ""]) => from <= to);
}

function problemOfRepeats(pattern: string): string | undefined {
  const sign = /(?:^|[/*?+{},])([?+])/.exec(pattern)?.[1];
  return (
    sign &&
    `has a ${sign} with no character before it: ${sign === "?" ? "? means zero or one" : "+ means one or more"} of the character before it; for any characters of a name write *`
  );
}

function problemOfNumber(pattern: string, dialect: Dialect): string | undefined {
  const choices = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, inside = ""]) => inside.split(",").length);
  const optional = dialect === "github" ? (pattern.match(/\?/g) ?? []).length : 0;
  const spread = (pattern.match(/[^/*]\*{2,}|\*{2,}[^/*]/g) ?? []).length;
  const number = choices.reduce((product, count) => product * count, 2 ** (optional + spread));
  return number > ALTERNATIVES
    ? `stands for more than ${ALTERNATIVES} others; write several patterns`
    : undefined;
}

/** Without the optional character, the name would be a bare `**`, which means something else. */
function problemOfSpread(pattern: string): string | undefined {
  const names = withoutBraces(pattern).flatMap((glob) => glob.split("/"));
  const found = names.find(
    (name) => /^\*{2,}$/.test(name.replace(/(?:\[[^\]]*\]|[^*])\?/gu, "")) && name.includes("?"),
  );
  return found && `has ${found}, in which the ? adds nothing to **; leave it out`;
}

/** Why a pattern of an input cannot match any file, and how to fix it; continues `The pattern "…"`. */
export function problemOfPattern(given: string, dialect: Dialect): string | undefined {
  const pattern = given.replace(/^!/, "");
  return (
    problemOfText(pattern, dialect) ??
    problemOfParentheses(given) ??
    problemOfSigns(pattern, dialect) ??
    problemOfChoices(pattern, dialect)
  );
}

const MOST_CHARACTERS = 500;

/** The first match is reported. */
const TEXT_PROBLEMS: readonly (readonly [RegExp, string])[] = [
  [/^$/, "is empty; write what to exclude after the !"],
  [/[\p{Cc}\p{Zl}\p{Zp}]/u, "has control characters"],
  [/\p{Cf}/u, "has an invisible character; retype it"],
  [/^\s/, "has a space after the !; remove it"],
  [/^!/, "begins with two !; one excludes files, none includes them"],
  [/^- /, "is an item of a YAML list; write one pattern per line, without the dash"],
  [/^["'`“”‘’]|["'`“”‘’]$/, "is in quotes; write it without them"],
  [/(?:^|\s)#/, "has a comment; comments go outside the value"],
  [/\\/, "has a backslash; separate folders with /"],
  [/(?:^|[/{,])\.\.(?:[/},]|$)/, "has .. in it; patterns start at the root of the repository"],
];

function problemOfText(pattern: string, dialect: Dialect): string | undefined {
  if (pattern.length > MOST_CHARACTERS) return `is longer than ${MOST_CHARACTERS} characters`;
  const found = TEXT_PROBLEMS.find(([is]) => is.test(pattern))?.[1];
  if (found !== undefined) return found;
  if (dialect === "shell" || !pattern.startsWith("/")) return undefined;
  const rest = pattern.replace(/^\/+/, "");
  return `begins with a slash; patterns start at the root of the repository, so write ${rest || "**"}`;
}

/** Each choice must be a path: one with a leading slash or an empty name matches nothing. */
function problemOfChoices(pattern: string, dialect: Dialect): string | undefined {
  const choices = withoutBraces(pattern).map((glob) => glob.replace(/^(?:\.\/+)+|\/+$/g, ""));
  if (
    pattern.includes("{") &&
    choices.some((choice) => choice === "" || (dialect === "github" && choice.startsWith("/")))
  )
    return "has a choice that is not a path; every choice must be a name";
  if (choices.some((choice) => /(?!^)\/\/|(?:^|\/)\.\/|\/\.$/.test(choice)))
    return "has an empty name or a single dot between slashes; write each folder once";
  return undefined;
}
