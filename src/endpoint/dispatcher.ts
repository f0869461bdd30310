import { Agent, type Dispatcher, Pool, ProxyAgent } from "undici";
import { explainFault, TransportError } from "./http-error.ts";
import { CONNECT_MS, TUNNEL_MS } from "./limits.ts";
import { type Environment, type NamedProxy, proxyFor } from "./proxy.ts";

/** Whoever sends a request sets its time limit; here only the way to the host has one. */
const OPTIONS = { connectTimeout: CONNECT_MS, headersTimeout: 0, bodyTimeout: 0, allowH2: false } as const;

/** Keeps connections to the host of a URL, through the environment's proxy for it; whoever opens it destroys it. */
export function openDispatcher(url: URL, environment: Environment): Dispatcher {
  const proxy = proxyFor(url, environment);
  return proxy === undefined ? new Agent(OPTIONS) : openTunnels(proxy);
}

function openTunnels(proxy: NamedProxy): Dispatcher {
  return new ProxyAgent({
    ...OPTIONS,
    uri: proxy.url.href,
    // Also for plain http: a proxy is asked for a connection and never handed a request, which has the key.
    proxyTunnel: true,
    requestTls: { allowH2: false },
    clientFactory: (origin, options) =>
      new Pool(origin, { ...options, headersTimeout: TUNNEL_MS, allowH2: false }).compose(explaining(proxy)),
  });
}

/** Tells what goes wrong between here and the proxy from what goes wrong behind it. */
function explaining(proxy: NamedProxy): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) =>
    dispatch(options, {
      onRequestStart: (controller, context) => handler.onRequestStart?.(controller, context),
      onRequestUpgrade: (controller, status, headers, socket) => {
        if (status === 200) return handler.onRequestUpgrade?.(controller, status, headers, socket);
        socket.on("error", () => {}).destroy();
        handler.onResponseError?.(controller, refusalBy(proxy, status));
      },
      onResponseError: (controller, error) => handler.onResponseError?.(controller, faultOf(proxy, error)),
    });
}

/** Which proxy it is and which variable names it, without its user name and password. */
function nameOf({ url, variable }: NamedProxy): string {
  return `the proxy ${url.host} (${variable})`;
}

function faultOf(proxy: NamedProxy, error: Error): TransportError {
  const detail = `No reply: ${nameOf(proxy)} cannot be used: ${explainFault(error)}.`;
  return new TransportError("connection", detail, { cause: error });
}

/** What to do about the statuses that proxies refuse with. */
const ADVICE: Readonly<Record<number, string>> = {
  407: "it wants a user name and password in its address",
  502: "it cannot reach the endpoint's host",
  503: "it cannot reach the endpoint's host",
  504: "it cannot reach the endpoint's host",
};

function refusalBy(proxy: NamedProxy, status: number): TransportError {
  const advice = ADVICE[status];
  return new TransportError(
    "connection",
    `No reply: ${nameOf(proxy)} refused the connection with status ${status}${advice ? `; ${advice}` : ""}.`,
  );
}
