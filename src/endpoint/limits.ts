const MIB = 1024 * 1024;

/** The largest body that is read as a chat reply. Bytes. */
export const REPLY_BYTES = 8 * MIB;

/** A host that does not accept the connection by then is tried again. Milliseconds. */
export const CONNECT_MS = 10_000;
/** A proxy that has not opened the tunnel by then is tried again. Milliseconds. */
export const TUNNEL_MS = 30_000;

/** The longest quotation of an endpoint in one of our sentences. Characters. */
export const QUOTE_LENGTH = 300;
/** The longest model name that is kept. Characters. */
export const NAME_LENGTH = 300;
/** The longest sentence about an attempt. Characters. */
export const DETAIL_LENGTH = 2_000;

/** The names of the token limit in chat completions; where one is refused, the next that was not is sent. */
export const CHAT_TOKEN_LIMITS: readonly string[] = ["max_tokens", "max_completion_tokens"];
/** The names under which endpoints take the most tokens of a reply. */
export const TOKEN_LIMIT_NAMES: readonly string[] = [...CHAT_TOKEN_LIMITS, "max_output_tokens"];

/** Bytes as a person reads them. */
export function mebibytes(bytes: number): string {
  return `${bytes / MIB} MiB`;
}
