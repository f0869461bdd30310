import { CHAT_TOKEN_LIMITS, TOKEN_LIMIT_NAMES } from "./limits.ts";
import type { EndpointSettings } from "./settings.ts";

/** Parameters that not every endpoint accepts, by the names they are sent with. */
export type Parameters = Readonly<Record<string, number>>;

/** OpenAI and Azure refuse the older name for their newer models; others may not know the newer one. */
const NEW_NAME_HOSTS = /(?:^|\.)(?:openai|azure)\.com$/;

/** Tracks what an endpoint accepts: a refused parameter is renamed or left out for the rest of the run. */
export class ParameterFallback {
  readonly #extraBody: EndpointSettings["extraBody"];
  readonly #refusedNames = new Set<string>();
  readonly notices: string[] = [];
  inForce: Parameters;

  /** Starts with the parameters of the settings; the token limit goes by its likelier name. */
  constructor(settings: EndpointSettings) {
    const { temperature, seed, maxTokens, extraBody } = settings;
    const limited = TOKEN_LIMIT_NAMES.some((name) => name in extraBody);
    this.#extraBody = extraBody;
    this.inForce = {
      ...(temperature !== undefined && !("temperature" in extraBody) && { temperature }),
      ...(seed !== undefined && !("seed" in extraBody) && { seed }),
      ...(maxTokens !== undefined && !limited && { [likelierLimitName(settings)]: maxTokens }),
    };
  }

  /**
   * Takes note that the endpoint refused a request with the parameters `sent` with this message. True if it is worth
   * sending again: a parameter was adapted, now or by another trial in the meantime.
   */
  recordRefusal(sent: Parameters, message: string): boolean {
    // Another trial may have met the same refusal first; then this one only has to be sent again.
    if (sent !== this.inForce) return true;
    const ours = Object.keys(sent).filter((name) => !(name in this.#extraBody));
    const blamed = firstNamed(message, ours)?.name;
    if (blamed !== undefined) this.#replace(blamed);
    return blamed !== undefined;
  }

  #replace(name: string): void {
    const { [name]: value = 0, ...rest } = this.inForce;
    this.#refusedNames.add(name);
    const isLimit = CHAT_TOKEN_LIMITS.includes(name);
    const renamed = isLimit ? CHAT_TOKEN_LIMITS.find((limit) => !this.#refusedNames.has(limit)) : undefined;
    this.inForce = renamed === undefined ? rest : { ...rest, [renamed]: value };
    const now = renamed === undefined ? "it is no longer sent" : `it is now sent as ${renamed}`;
    this.notices.push(`The endpoint refused the parameter ${name}; ${now}.`);
  }

  /** The first position in a message that names a parameter in force; infinity if there is none. */
  namedAt(message: string): number {
    return firstNamed(message, Object.keys(this.inForce))?.at ?? Number.POSITIVE_INFINITY;
  }
}

/** The first of these names in a message, as a whole word; later ones may be what the endpoint suggests instead. */
export function firstNamed(
  message: string,
  names: readonly string[],
): { readonly name: string; readonly at: number } | undefined {
  const positions = names.map((name) => ({
    name,
    at: message.search(new RegExp(`(?<!\\w)${name.replace(/\W/g, "\\$&")}(?!\\w)`)),
  }));
  return positions.filter(({ at }) => at !== -1).sort((a, b) => a.at - b.at)[0];
}

function likelierLimitName({ api, baseUrl }: EndpointSettings): string {
  if (api === "responses") return "max_output_tokens";
  return NEW_NAME_HOSTS.test(new URL(baseUrl).hostname) ? "max_completion_tokens" : "max_tokens";
}
