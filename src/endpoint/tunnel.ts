import * as http from "node:http";
import * as https from "node:https";
import { isIP, Socket } from "node:net";
import type { Duplex } from "node:stream";
import * as tls from "node:tls";
import { bareHost } from "./address.ts";
import { limitConnecting, TransportError, wordsOf } from "./http-error.ts";
import type { NamedProxy } from "./proxy.ts";

/** An idle connection serves the next request; each request in flight has one of its own. */
const REUSED: http.AgentOptions = { keepAlive: true, maxSockets: 512, maxFreeSockets: 512 };

/** Keeps the connections to an endpoint; with `proxy` they go through it, in a tunnel that it cannot look into over https. */
export function agentFor(url: URL, proxy: NamedProxy | undefined): http.Agent {
  const secure = url.protocol === "https:";
  if (proxy !== undefined) return new TunnelAgent(proxy, secure);
  return secure ? new https.Agent(REUSED) : new http.Agent(REUSED);
}

class TunnelAgent extends https.Agent {
  readonly #proxy: NamedProxy;
  readonly #secure: boolean;
  readonly #asking = new Set<http.ClientRequest>();

  constructor(proxy: NamedProxy, secure: boolean) {
    super(REUSED);
    this.#proxy = proxy;
    this.#secure = secure;
    // Node holds the agent's protocol against the request's.
    if (!secure) Object.assign(this, { protocol: "http:", defaultPort: 80 });
  }

  override createConnection(
    options: http.ClientRequestArgs,
    opened: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    const host = String(options.host ?? "");
    const port = Number(options.port ?? (this.#secure ? 443 : 80));
    const failed = (error: Error): void => opened(error, new Socket());
    const request = this.#ask(isIP(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`);
    request.once("connect", ({ statusCode = 0 }, socket) => {
      this.#asking.delete(request);
      if (statusCode >= 200 && statusCode <= 299)
        return opened(null, this.#secure ? secured(socket, host) : socket);
      socket.destroy();
      failed(refusalOf(this.#proxy, statusCode));
    });
    request.once("error", (error) => {
      this.#asking.delete(request);
      failed(faultOf(this.#proxy, error));
    });
  }

  #ask(authority: string): http.ClientRequest {
    const { protocol, hostname, port, username, password } = this.#proxy.url;
    const credential = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
    const request = (protocol === "https:" ? https : http).request({
      host: bareHost(hostname),
      port: port || (protocol === "https:" ? 443 : 80),
      method: "CONNECT",
      path: authority,
      agent: false,
      headers: {
        host: authority,
        ...(username !== "" && { "proxy-authorization": `Basic ${credential.toString("base64")}` }),
      },
    });
    this.#asking.add(request);
    request.on("socket", limitConnecting);
    request.end();
    return request;
  }

  override destroy(): void {
    for (const request of this.#asking) request.destroy();
    super.destroy();
  }
}

function secured(socket: Socket, host: string): tls.TLSSocket {
  return tls.connect({ socket, servername: isIP(host) ? "" : host, ALPNProtocols: ["http/1.1"] });
}

/** Which proxy it is, and who says so; never its user name and password. */
function nameOf({ url, variable }: NamedProxy): string {
  return `the proxy ${url.host} (${variable})`;
}

function faultOf(proxy: NamedProxy, error: Error): TransportError {
  const detail = `No reply: ${nameOf(proxy)} cannot be used: ${wordsOf(error)}.`;
  return new TransportError("connection", detail, { cause: error });
}

/** What to do about the statuses that proxies refuse with. */
const ADVICE: Readonly<Record<number, string>> = {
  407: "it wants a user name and password in its address",
  502: "it cannot reach the endpoint's host",
  503: "it cannot reach the endpoint's host",
  504: "it cannot reach the endpoint's host",
};

function refusalOf(proxy: NamedProxy, status: number): TransportError {
  const advice = ADVICE[status];
  return new TransportError(
    "connection",
    `No reply: ${nameOf(proxy)} refused the connection with status ${status}${advice ? `; ${advice}` : ""}.`,
  );
}
