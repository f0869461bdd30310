import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { z } from "zod";
import type { Scripted } from "./model-endpoint.ts";

export interface FileServer {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** The requests in their order. */
  readonly requests: readonly { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  readonly close: () => Promise<void>;
}

/** What is served at a path: an answer, or anything else with the raw response; `place` counts all requests from 0. */
export type Serve = (path: string, place: number) => Scripted | ((response: ServerResponse) => void);

/** A web server for files on a free loopback port, which records what it was asked. */
export async function startFileServer(serve: Serve): Promise<FileServer> {
  const requests: { path: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    const { url: path = "/", headers } = request;
    const answer = serve(path, requests.push({ path, headers }) - 1);
    if (typeof answer === "function") return answer(response);
    const { status = 200, headers: own = {}, body = "" } = answer;
    response.writeHead(status, { "content-type": "text/plain", ...own });
    response.end(typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const close = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${port}`, requests, close };
}
