const EXCEEDED =
  /context_length_exceeded|exceed_context_size|context (?:length|window|size|limit)|prompt is too long|input token count|`inputs` tokens \+/i;
/** Messages about the prompt alone, not about prompt and reply. */
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
/** A shorter reply is of no use. Tokens. */
const MIN_REPLY = 32;

const SHORTEN =
  "shorten the system prompt (system-prompt-file), or leave the condition distraction out of conditions";

/** Which input to change if prompt and reply exceed the model's context window; undefined for other errors. */
export function adviceOnContext(message: string, codes: string): string | undefined {
  if (!EXCEEDED.test(`${codes} ${message}`)) return undefined;
  const text = message.replace(/([0-9]),(?=[0-9]{3})/g, "$1");
  const [window, prompt] = [numberIn(text, WINDOW), numberIn(text, PROMPT)];
  if (window !== undefined && prompt !== undefined) {
    const room = window - prompt;
    return room < MIN_REPLY
      ? `The prompt leaves no room for a reply in the model's context window of ${window} tokens: ${SHORTEN}.`
      : `Prompt and reply share the model's context window of ${window} tokens: lower max-tokens to at most ${room}.`;
  }
  if (PROMPT_ALONE.test(`${codes} ${message}`))
    return `The prompt leaves no room for a reply in the model's context window: ${SHORTEN}.`;
  return `Prompt and reply share the model's context window: lower max-tokens; if that is not enough, ${SHORTEN}.`;
}

function numberIn(text: string, patterns: readonly RegExp[]): number | undefined {
  const found = patterns.map((pattern) => pattern.exec(text)?.[1]).find((digits) => digits !== undefined);
  return found === undefined ? undefined : Number(found);
}
