import { isNativeError } from "node:util/types";
import { errors } from "undici";

/** A fault between here and the endpoint, explained in the message. */
export class TransportError extends Error {
  readonly fault: "connection" | "timeout" | "malformed" | "redirect";

  constructor(fault: TransportError["fault"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

/** Response headers by lower-case name; those sent more than once are lists. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** The response has an error status. */
export class StatusError extends Error {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;

  constructor(status: number, headers: Headers, body: string) {
    super(`status ${status}`);
    this.status = status;
    this.headers = headers;
    this.body = body;
  }
}

const CLOSED = "the connection was closed or reset before the reply was whole";
const NOT_IN_TIME = "no connection could be made in time";
const NOT_TRUSTED =
  "the certificate is not trusted; set NODE_EXTRA_CA_CERTS to the file of the authority that issued it";
const MEANINGS: Readonly<Record<string, string>> = {
  ENOTFOUND: "the host name does not exist (DNS)",
  EAI_AGAIN: "the host name could not be looked up (DNS)",
  ECONNREFUSED: "nothing listens there (connection refused)",
  ECONNRESET: CLOSED,
  EPIPE: CLOSED,
  UND_ERR_SOCKET: CLOSED,
  ETIMEDOUT: NOT_IN_TIME,
  UND_ERR_CONNECT_TIMEOUT: NOT_IN_TIME,
  // Only opening a proxy's tunnel has this limit.
  UND_ERR_HEADERS_TIMEOUT: NOT_IN_TIME,
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  DEPTH_ZERO_SELF_SIGNED_CERT: NOT_TRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: NOT_TRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: NOT_TRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: NOT_TRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: NOT_TRUSTED,
};

/** Explains a fault of the connection; our own errors and values that are not errors are passed through. */
export function asTransportError(thrown: unknown): unknown {
  if (thrown instanceof TransportError || thrown instanceof StatusError || !isNativeError(thrown))
    return thrown;
  return new TransportError("connection", `No reply: ${explainFault(thrown)}.`, { cause: thrown });
}

/** What a fault of the connection means, with its code. */
export function explainFault(thrown: Error): string {
  const code = codeOf(thrown);
  // The parser finds the end of a chunked body missing, and gives no code for it.
  if (thrown instanceof errors.HTTPParserError)
    return thrown.message.includes("Invalid EOF state") ? CLOSED : "the response is not HTTP";
  return `${MEANINGS[code] ?? byKind(code) ?? thrown.message}${code && ` [${code}]`}`;
}

function byKind(code: string): string | undefined {
  return /CERT|TLS|SSL|EPROTO|SELF_SIGNED|ALTNAME|WRONG_VERSION/.test(code)
    ? "the certificate or TLS handshake failed"
    : undefined;
}

function codeOf(thrown: Error): string {
  const inner: unknown = "errors" in thrown && Array.isArray(thrown.errors) ? thrown.errors[0] : thrown;
  const code: unknown = isNativeError(inner) && "code" in inner ? inner.code : undefined;
  return typeof code === "string" ? code : "";
}
