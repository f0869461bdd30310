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
        handler.onResponseError?.(controller, proxyError(proxy, refusalFault(status)));
      },
      onResponseError: (controller, error) => {
        const fault = `cannot be used: ${explainFault(error)}`;
        handler.onResponseError?.(controller, proxyError(proxy, fault, { cause: error }));
      },
    });
}

/** Names the proxy by its host and variable, without user name and password. */
function proxyError({ url, variable }: NamedProxy, fault: string, options?: ErrorOptions): TransportError {
  return new TransportError("connection", `No reply: the proxy ${url.host} (${variable}) ${fault}.`, options);
}

/** What the usual statuses mean from a proxy. */
const STATUS_MEANINGS: Readonly<Record<number, string>> = {
  407: "it requires a user name and password in its URL",
  502: "it cannot reach the endpoint's host",
  503: "it cannot reach the endpoint's host",
  504: "it cannot reach the endpoint's host",
};

function refusalFault(status: number): string {
  const meaning = STATUS_MEANINGS[status];
  return `refused the connection with status ${status}${meaning ? `; ${meaning}` : ""}`;
}
