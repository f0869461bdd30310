import { Agent, type Dispatcher, Pool, ProxyAgent } from "undici";
import { explainFault, TransportError } from "./http-error.ts";
import { CONNECT_MS, TUNNEL_MS } from "./limits.ts";
import { type Environment, type NamedProxy, proxyFor } from "./proxy.ts";

/** Only connecting has a time limit here: the sender of a request limits the rest. */
const OPTIONS = { connectTimeout: CONNECT_MS, headersTimeout: 0, bodyTimeout: 0, allowH2: false } as const;

/** Pools connections to the host of a URL, through the environment's proxy if there is one. The caller destroys it. */
export function openDispatcher(url: URL, environment: Environment): Dispatcher {
  const proxy = proxyFor(url, environment);
  return proxy === undefined ? new Agent(OPTIONS) : openProxyDispatcher(proxy);
}

function openProxyDispatcher(proxy: NamedProxy): Dispatcher {
  return new ProxyAgent({
    ...OPTIONS,
    uri: proxy.url.href,
    // Also for plain http: a proxy opens a tunnel and never sees a request, which contains the key.
    proxyTunnel: true,
    requestTls: { allowH2: false },
    clientFactory: (origin, options) =>
      new Pool(origin, { ...options, headersTimeout: TUNNEL_MS, allowH2: false }).compose(
        explainFaults(proxy),
      ),
  });
}

/** Marks faults between here and the proxy as the proxy's, unlike those behind it. */
function explainFaults(proxy: NamedProxy): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) =>
    dispatch(options, {
      onRequestStart: (controller, context) => handler.onRequestStart?.(controller, context),
      onRequestUpgrade: (controller, status, headers, socket) => {
        if (status === 200) return handler.onRequestUpgrade?.(controller, status, headers, socket);
        socket.on("error", () => {}).destroy();
        handler.onResponseError?.(controller, refusalError(proxy, status));
      },
      onResponseError: (controller, error) => handler.onResponseError?.(controller, proxyError(proxy, error)),
    });
}

/** Its host and variable, without user name and password. */
function nameOf({ url, variable }: NamedProxy): string {
  return `the proxy ${url.host} (${variable})`;
}

function proxyError(proxy: NamedProxy, error: Error): TransportError {
  const detail = `No reply: ${nameOf(proxy)} cannot be used: ${explainFault(error)}.`;
  return new TransportError("connection", detail, { cause: error });
}

/** What the usual statuses mean from a proxy. */
const ADVICE: Readonly<Record<number, string>> = {
  407: "it requires a user name and password in its URL",
  502: "it cannot reach the endpoint's host",
  503: "it cannot reach the endpoint's host",
  504: "it cannot reach the endpoint's host",
};

function refusalError(proxy: NamedProxy, status: number): TransportError {
  const advice = ADVICE[status];
  return new TransportError(
    "connection",
    `No reply: ${nameOf(proxy)} refused the connection with status ${status}${advice ? `; ${advice}` : ""}.`,
  );
}
