import { CHAT_TOKEN_LIMITS, TOKEN_LIMIT_NAMES } from "./limits.ts";
import type { EndpointSettings } from "./settings.ts";

/** Parameters that not every endpoint accepts, under the names they are sent with. */
export type Parameters = Readonly<Record<string, number>>;

/** Keeps what an endpoint accepts: a refused parameter is renamed or left out for the rest of the run. */
export interface ParameterFallback {
  readonly inForce: () => Parameters;
  /**
   * Records that the endpoint refused a request with the parameters `sent` in these words. True if it is worth sending
   * again: a parameter was adapted, now or by another trial in the meantime.
   */
  readonly refused: (sent: Parameters, words: string) => boolean;
  /** Where in the words one of the parameters in force is named; infinity if none is. */
  readonly namedAt: (words: string) => number;
  readonly notices: () => readonly string[];
}

/** OpenAI and Azure refuse the older name for their newer models; others may not know the newer one. */
const NEW_NAME_HOSTS = /(?:^|\.)(?:openai|azure)\.com$/;

/** Starts with what the settings ask for, under the likelier name. */
export function createParameterFallback(settings: EndpointSettings): ParameterFallback {
  const limited = TOKEN_LIMIT_NAMES.some((name) => name in settings.extraBody);
  let current: Parameters = {
    ...(settings.temperature !== undefined &&
      !("temperature" in settings.extraBody) && { temperature: settings.temperature }),
    ...(settings.seed !== undefined && !("seed" in settings.extraBody) && { seed: settings.seed }),
    ...(settings.maxTokens !== undefined && !limited && { [firstTokenLimit(settings)]: settings.maxTokens }),
  };
  const refusedNames = new Set<string>();
  const notices: string[] = [];

  const adapt = (name: string): void => {
    const { [name]: value = 0, ...rest } = current;
    refusedNames.add(name);
    const other = CHAT_TOKEN_LIMITS.find((limit) => limit !== name && !refusedNames.has(limit));
    const renamed = CHAT_TOKEN_LIMITS.includes(name) ? other : undefined;
    current = renamed === undefined ? rest : { ...rest, [renamed]: value };
    const now = renamed === undefined ? "it is no longer sent" : `it is sent as ${renamed} now`;
    notices.push(`The endpoint refused the parameter ${name}; ${now}.`);
  };

  const refused = (sent: Parameters, words: string): boolean => {
    // Another trial may have met the same refusal first; then this one only has to be sent again.
    if (sent !== current) return true;
    const named = firstNamed(
      words,
      Object.keys(sent).filter((name) => !(name in settings.extraBody)),
    );
    if (named === undefined) return false;
    adapt(named);
    return true;
  };

  const namedAt = (words: string): number => {
    const places = Object.keys(current).map((name) => placeOf(name, words));
    return Math.min(...places.filter((at) => at !== -1), Number.POSITIVE_INFINITY);
  };

  return { inForce: () => current, refused, namedAt, notices: () => notices };
}

/** Where a name stands in the words, as a word; −1 if it does not. */
export function placeOf(name: string, words: string): number {
  return words.search(new RegExp(`(?<!\\w)${name.replace(/\W/g, "\\$&")}(?!\\w)`));
}

/** The name that stands first in the words; those after it may be the ones the endpoint suggests. */
function firstNamed(words: string, names: readonly string[]): string | undefined {
  const places = names.map((name) => ({ name, at: placeOf(name, words) }));
  return places.filter(({ at }) => at !== -1).sort((a, b) => a.at - b.at)[0]?.name;
}

function firstTokenLimit({ api, baseUrl }: EndpointSettings): string {
  if (api === "responses") return "max_output_tokens";
  return NEW_NAME_HOSTS.test(new URL(baseUrl).hostname) ? "max_completion_tokens" : "max_tokens";
}
