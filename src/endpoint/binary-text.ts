// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;
/** A few letters may be torn, or in an older encoding. Share of the characters. */
const MAX_UNDECODED = 0.1;

/** Whether decoded bytes were compressed or otherwise binary, so that they are no text for a person. */
export function isBinary(decoded: string): boolean {
  return CONTROL.test(decoded) || decoded.split("\ufffd").length - 1 > decoded.length * MAX_UNDECODED;
}
