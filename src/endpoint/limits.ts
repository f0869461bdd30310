const MIB = 1024 * 1024;

/** The largest body read as a reply. Bytes. */
export const REPLY_BYTES = 8 * MIB;

/** Timeout for a connection to a host. Milliseconds. */
export const CONNECT_MS = 10_000;
/** Timeout for a proxy to open a tunnel. Milliseconds. */
export const TUNNEL_MS = 30_000;

/** The longest quote from an endpoint in a message. Characters. */
export const QUOTE_LENGTH = 300;
/** The longest model name kept from a reply. Characters. */
export const NAME_LENGTH = 300;
/** A longer fingerprint in a reply is none. Characters. */
export const FINGERPRINT_LENGTH = 200;
/** The longest message about an attempt. Characters. */
export const DETAIL_LENGTH = 2_000;

/** The names of the token limit in chat completions; where one is refused, the next that was not is sent. */
export const CHAT_TOKEN_LIMITS: readonly string[] = ["max_tokens", "max_completion_tokens"];
/** The names under which endpoints take the most tokens of a reply. */
export const TOKEN_LIMIT_NAMES: readonly string[] = [...CHAT_TOKEN_LIMITS, "max_output_tokens"];

/** `8 MiB`. */
export function mebibytes(bytes: number): string {
  return `${bytes / MIB} MiB`;
}
