import { TOKEN_LIMIT_NAMES } from "./limits.ts";
import type { EndpointSettings } from "./settings.ts";

/** Parameters that not every endpoint accepts, by the names they are sent with. */
export type Parameters = Readonly<Record<string, number>>;

/** Tracks what an endpoint accepts: a refused parameter is renamed or left out for the rest of the run. */
export interface ParameterFallback {
  readonly inForce: () => Parameters;
  /**
   * Takes note that the endpoint refused a request with the parameters `sent` with this message. True if it is worth
   * sending again: a parameter was adapted, now or by another trial in the meantime.
   */
  readonly recordRefusal: (sent: Parameters, message: string) => boolean;
  /** The first position in the message that names a parameter in force; infinity if there is none. */
  readonly namedAt: (message: string) => number;
  readonly notices: () => readonly string[];
}

/** OpenAI and Azure refuse the older name for their newer models; others may not know the newer one. */
const NEW_NAME_HOSTS = /(?:^|\.)(?:openai|azure)\.com$/;
/** The names of the token limit in chat completions; each replaces the other. */
const CHAT_TOKEN_LIMITS = ["max_tokens", "max_completion_tokens"] as const;

/** Starts with the parameters of the settings; the token limit goes by its likelier name. */
export function createParameterFallback(settings: EndpointSettings): ParameterFallback {
  const { temperature, seed, maxTokens, extraBody } = settings;
  const limited = TOKEN_LIMIT_NAMES.some((name) => name in extraBody);
  let current: Parameters = {
    ...(temperature !== undefined && !("temperature" in extraBody) && { temperature }),
    ...(seed !== undefined && !("seed" in extraBody) && { seed }),
    ...(maxTokens !== undefined && !limited && { [likelierLimitName(settings)]: maxTokens }),
  };
  const refusedNames = new Set<string>();
  const notices: string[] = [];

  const replace = (name: string): void => {
    const { [name]: value = 0, ...rest } = current;
    refusedNames.add(name);
    const other = CHAT_TOKEN_LIMITS.find((limit) => limit !== name && !refusedNames.has(limit));
    const renamed = CHAT_TOKEN_LIMITS.some((limit) => limit === name) ? other : undefined;
    current = renamed === undefined ? rest : { ...rest, [renamed]: value };
    const now = renamed === undefined ? "it is no longer sent" : `it is now sent as ${renamed}`;
    notices.push(`The endpoint refused the parameter ${name}; ${now}.`);
  };

  const recordRefusal = (sent: Parameters, message: string): boolean => {
    // Another trial may have met the same refusal first; then this one only has to be sent again.
    if (sent !== current) return true;
    const ours = Object.keys(sent).filter((name) => !(name in extraBody));
    const blamed = firstNamed(message, ours)?.name;
    if (blamed === undefined) return false;
    replace(blamed);
    return true;
  };

  return {
    inForce: () => current,
    recordRefusal,
    namedAt: (message) => firstNamed(message, Object.keys(current))?.at ?? Number.POSITIVE_INFINITY,
    notices: () => notices,
  };
}

/** The position of a name as a whole word in a message; −1 if it does not occur. */
function positionOf(name: string, message: string): number {
  return message.search(new RegExp(`(?<!\\w)${name.replace(/\W/g, "\\$&")}(?!\\w)`));
}

/** The name that occurs first in a message; later ones may be what the endpoint suggests instead. */
export function firstNamed(
  message: string,
  names: readonly string[],
): { readonly name: string; readonly at: number } | undefined {
  const positions = names.map((name) => ({ name, at: positionOf(name, message) }));
  return positions.filter(({ at }) => at !== -1).sort((a, b) => a.at - b.at)[0];
}

function likelierLimitName({ api, baseUrl }: EndpointSettings): string {
  if (api === "responses") return "max_output_tokens";
  return NEW_NAME_HOSTS.test(new URL(baseUrl).hostname) ? "max_completion_tokens" : "max_tokens";
}
