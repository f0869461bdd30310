import type { ModelRequest } from "../suite/conversation.ts";
import type { Parameters } from "./parameter-fallback.ts";
import { type Fields, withFields } from "./reasoning-control.ts";
import type { EndpointSettings } from "./settings.ts";
import { chatTools, responseTools } from "./tool-calls.ts";

/** What a request is made of, besides the settings. */
export interface Draft {
  readonly asking: ModelRequest;
  /** The parameters in force. */
  readonly sent: Parameters;
  /** What says how much to think. */
  readonly thinking: Fields;
}

/**
 * The body of a request. What the settings add to every body wins over the parameters; what says how much to think wins
 * over both, since one condition may differ in it.
 */
export function bodyOf({ asking, sent, thinking }: Draft, settings: EndpointSettings): Fields {
  const { model, api, extraBody } = settings;
  const spoken = asking.messages.map(({ role, content }) => ({ role, content }));
  const own =
    api === "chat"
      ? { model, messages: spoken, ...chatTools(asking.tools) }
      : { model, input: spoken, store: false, ...responseTools(asking.tools) };
  return withFields({ ...own, ...sent, ...extraBody }, thinking);
}
