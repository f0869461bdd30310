import type { Socket } from "node:net";
import { isNativeError } from "node:util/types";

/** What went wrong between here and the endpoint, in words. */
export class TransportError extends Error {
  readonly fault: "connection" | "malformed" | "redirect";

  constructor(fault: TransportError["fault"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: "the host name is not known (DNS)",
  EAI_AGAIN: "the host name could not be looked up (DNS)",
  ECONNREFUSED: "nothing listens there (connection refused)",
  ECONNRESET: "the connection was closed or reset before the reply was whole",
  EPIPE: "the connection was closed or reset before the reply was whole",
  ETIMEDOUT: "no connection could be made in time",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
};

/** A fault of the connection, in words; what already is such an error is passed through. */
export function asTransportError(thrown: unknown): unknown {
  if (thrown instanceof TransportError || !isNativeError(thrown)) return thrown;
  return new TransportError("connection", `No reply: ${wordsOf(thrown)}.`, { cause: thrown });
}

/** What a fault of the connection means, with its code. */
export function wordsOf(thrown: Error): string {
  const code = codeOf(thrown);
  return `${WORDS[code] ?? byKind(code) ?? thrown.message}${code && ` [${code}]`}`;
}

function byKind(code: string): string | undefined {
  if (code.startsWith("HPE_")) return "what came is no HTTP";
  return /CERT|TLS|SSL|EPROTO|SELF_SIGNED|ALTNAME|WRONG_VERSION/.test(code)
    ? "the certificate or TLS handshake failed"
    : undefined;
}

function codeOf(thrown: Error): string {
  const inner: unknown = "errors" in thrown && Array.isArray(thrown.errors) ? thrown.errors[0] : thrown;
  const code: unknown = isNativeError(inner) && "code" in inner ? inner.code : undefined;
  return typeof code === "string" ? code : "";
}

/** A host that does not even take the connection by then is tried again. Milliseconds. */
const CONNECT_MS = 10_000;

/** Ends an attempt to connect that takes too long. */
export function limitConnecting(socket: Socket): void {
  if (!socket.connecting) return;
  const late = Object.assign(new Error("No connection in time"), { code: "ETIMEDOUT" });
  const timer = setTimeout(() => socket.destroy(late), CONNECT_MS);
  const stop = (): void => clearTimeout(timer);
  socket.once("encrypted" in socket ? "secureConnect" : "connect", stop).once("close", stop);
}
