import * as http from "node:http";
import * as https from "node:https";
import { isIP, Socket } from "node:net";
import type { Duplex } from "node:stream";
import * as tls from "node:tls";
import { limitConnecting, TransportError } from "./connection.ts";

/** An idle connection serves the next request; each request in flight has one of its own. */
const REUSED: http.AgentOptions = { keepAlive: true, maxSockets: 512, maxFreeSockets: 512 };

/** Keeps the connections to an endpoint; with `proxy` they go through it, in a tunnel that it cannot look into over https. */
export function agentFor(url: URL, proxy: URL | undefined): http.Agent {
  const secure = url.protocol === "https:";
  if (proxy !== undefined) return new TunnelAgent(proxy, secure);
  return secure ? new https.Agent(REUSED) : new http.Agent(REUSED);
}

class TunnelAgent extends https.Agent {
  readonly #proxy: URL;
  readonly #secure: boolean;
  readonly #asking = new Set<http.ClientRequest>();

  constructor(proxy: URL, secure: boolean) {
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
      failed(refusalOf(statusCode));
    });
    request.once("error", (error) => {
      this.#asking.delete(request);
      failed(error);
    });
  }

  #ask(authority: string): http.ClientRequest {
    const { protocol, username, password } = this.#proxy;
    const credential = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
    const request = (protocol === "https:" ? https : http).request({
      host: this.#proxy.hostname.replace(/^\[|\]$/g, ""),
      port: this.#proxy.port || (protocol === "https:" ? 443 : 80),
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

function refusalOf(status: number): TransportError {
  const advice = status === 407 ? "; it wants a user name and password in its address" : "";
  return new TransportError(
    "connection",
    `No reply: the proxy refused the connection with status ${status}${advice}.`,
  );
}
