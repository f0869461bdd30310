const BEYOND =
  /context_length_exceeded|exceed_context_size|context (?:length|window|size|limit)|prompt is too long|input token count|`inputs` tokens \+/i;
/** These speak of the prompt, not of the reply. */
const PROMPT_ALONE =
  /prompt is too long|input token count|(?:messages|prompt) resulted in|exceed_context_size|reduce the length of the (?:input |your )?(?:messages|prompt|input)(?! or)/i;

const WINDOW = [
  /(?:maximum )?context (?:length|window|size)(?: is| of)? ([0-9]+)/i,
  /([0-9]+) maximum context length/i,
  /(?:>|<=) ([0-9]+)/,
];
const PROMPT = [
  /([0-9]+)(?: tokens)? (?:in|from) (?:the|your) (?:messages|prompt|input)/i,
  /(?:request has|contains|resulted in|too long:) ([0-9]+) (?:input )?tokens/i,
  /limit: ([0-9]+) \+/i,
  /([0-9]+) `inputs` tokens/i,
];
/** A reply of fewer tokens says nothing. */
const LEAST_ROOM = 32;

const SHORTEN =
  "shorten the system prompt (system-prompt-file), or leave the condition distraction out of conditions";

/** Which input to lower where prompt and reply go beyond the model's context window; undefined if that is not the matter. */
export function adviceOnContext(message: string, codes: string): string | undefined {
  if (!BEYOND.test(`${codes} ${message}`)) return undefined;
  const words = message.replace(/([0-9]),(?=[0-9]{3})/g, "$1");
  const [window, prompt] = [numberIn(words, WINDOW), numberIn(words, PROMPT)];
  if (window !== undefined && prompt !== undefined) {
    const room = window - prompt;
    return room < LEAST_ROOM
      ? `The prompt leaves no room for a reply in the model's context window of ${window} tokens: ${SHORTEN}.`
      : `The model's context window of ${window} tokens is for prompt and reply together: lower max-tokens to at most ${room}.`;
  }
  if (PROMPT_ALONE.test(`${codes} ${message}`))
    return `The prompt leaves no room for a reply in the model's context window: ${SHORTEN}.`;
  return `The model's context window is for prompt and reply together: lower max-tokens; if that is not enough, ${SHORTEN}.`;
}

function numberIn(words: string, patterns: readonly RegExp[]): number | undefined {
  const found = patterns.map((pattern) => pattern.exec(words)?.[1]).find((digits) => digits !== undefined);
  return found === undefined ? undefined : Number(found);
}
