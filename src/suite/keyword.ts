/** Word characters as in the published Python harness (`\w` on str): letters and numbers of any script, and _. */
const WORD = /^[\p{L}\p{N}_]+$/u;

/**
 * Whether a text contains a keyword, by the published rule: case-sensitive; a keyword of only word characters must occur
 * as a whole word, any other as a substring; an empty one never occurs.
 */
export function containsKeyword(text: string, keyword: string): boolean {
  if (keyword === "") return false;
  if (!WORD.test(keyword)) return text.includes(keyword);
  for (let at = text.indexOf(keyword); at !== -1; at = text.indexOf(keyword, at + 1)) {
    const end = at + keyword.length;
    // Two code units contain the neighbouring character even if it is a surrogate pair.
    if (!endsInWord(text.slice(Math.max(0, at - 2), at)) && !startsWithWord(text.slice(end, end + 2)))
      return true;
  }
  return false;
}

function endsInWord(before: string): boolean {
  return WORD.test([...before].at(-1) ?? "");
}

function startsWithWord(after: string): boolean {
  return WORD.test([...after][0] ?? "");
}
