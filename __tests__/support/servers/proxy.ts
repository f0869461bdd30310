import { createServer, type IncomingMessage } from "node:http";
import { connect as connectTo, type Socket } from "node:net";
import { z } from "zod";

export interface Proxy {
  readonly url: string;
  /** The hosts it was asked to connect to. */
  readonly tunnels: readonly string[];
  /** The head of every request that the proxy itself could read. */
  readonly heads: readonly string[];
  readonly close: () => Promise<void>;
}

/** An HTTP proxy on a free loopback port that tunnels and records; a host of .invalid it finds on this machine. */
export async function startProxy(): Promise<Proxy> {
  const tunnels: string[] = [];
  const heads: string[] = [];
  const sockets = new Set<Socket>();
  const see = ({ method, url, rawHeaders }: IncomingMessage): void =>
    void heads.push([method, url, ...rawHeaders].join(" "));
  const server = createServer((request, response) => {
    see(request);
    response.writeHead(405).end();
  });
  server.on("connect", (request, client: Socket) => {
    see(request);
    tunnels.push(request.url ?? "");
    const [host = "", port = ""] = (request.url ?? "").split(":");
    const target = connectTo(Number(port), host.endsWith(".invalid") ? "127.0.0.1" : host, () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      target.pipe(client).pipe(target);
    });
    for (const socket of [client, target]) sockets.add(socket.on("error", () => socket.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${port}`, tunnels, heads, close };
}
